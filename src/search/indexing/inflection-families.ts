import { stemsOf } from '../languages/stems.ts';
import type { Family } from '../vocabulary/families.ts';
import type { Entry } from '../vocabulary/shard.ts';
import type { Form } from '../words/pattern.ts';
import { compareWords } from './compare-words.ts';
import { type IrregularFamily, irregularFamilies } from './irregular-families.ts';
import { type LanguageWords, languageWords } from './language-words.ts';
import { stemsOfEntry } from './stems-of-entry.ts';
import { foldOnce } from './words-of-text.ts';

/**
 * Minimum length of a stem that links words of two languages: English Oscars is a form of German
 * Oscar, but English war is not a form of German sein.
 */
const minimumSharedStem = 5;

/** The words of a language, and its irregular families by their members and by their forms. */
interface Language {
  readonly words: LanguageWords;
  readonly irregular: readonly IrregularFamily[];
  readonly byMember: ReadonlyMap<Entry, readonly IrregularFamily[]>;
  readonly byForm: ReadonlyMap<string, readonly IrregularFamily[]>;
}

function groupWords(words: LanguageWords): Language {
  const irregular = irregularFamilies(words);
  const byMember = new Map<Entry, IrregularFamily[]>();
  const byForm = new Map<string, IrregularFamily[]>();
  for (const family of irregular) {
    for (const member of family.members) {
      byMember.set(member, [...(byMember.get(member) ?? []), family]);
    }
    for (const form of family.forms) byForm.set(form, [...(byForm.get(form) ?? []), family]);
  }
  return { words, irregular, byMember, byForm };
}

/** Adds inflections to words: all words that share a stem or an irregular family with them. */
function withInflections(entries: readonly Entry[], { words, byMember }: Language): Entry[] {
  const stems = new Set(entries.flatMap(stemsOfEntry));
  return [
    ...new Set([
      ...entries,
      ...[...stems].flatMap((stem) => words.withStem(stem)),
      ...entries.flatMap((entry) => byMember.get(entry) ?? []).flatMap(({ members }) => members),
    ]),
  ];
}

/** The inflections, in a language, of a word that only texts in other languages contain. */
function inflectionsElsewhere(word: string, language: Language): Entry[] {
  const stems = stemsOf(word, language.words.language).filter(
    ({ length }) => length >= minimumSharedStem,
  );
  const irregular = stems.flatMap((stem) => language.byForm.get(stem) ?? []);
  const regular = stems
    .map((stem) => language.words.withStem(stem))
    .find(({ length }) => length > 0);
  return [
    ...withInflections(regular ?? [], language),
    ...irregular.flatMap(({ members }) => members),
  ];
}

/** Turns words into forms, limited to their languages if another language has the same word. */
export function limitedForms(
  entries: readonly Entry[],
  languages: readonly { readonly words: LanguageWords }[],
): Form[] {
  const languagesOfWord = new Map<string, Set<string>>();
  for (const { word, language } of entries) {
    const known = languagesOfWord.get(word);
    if (known) known.add(language);
    else languagesOfWord.set(word, new Set([language]));
  }
  return Array.from(languagesOfWord, ([word, ownLanguages]) => {
    const isElsewhere = languages.some(
      ({ words }) => !ownLanguages.has(words.language) && words.spelt(foldOnce(word)).length > 0,
    );
    return isElsewhere ? { word, only: [...ownLanguages].sort() } : { word };
  });
}

/** Groups words that have the same forms, and sorts both. */
function groupByForms(forms: ReadonlyMap<string, readonly Form[]>): Family[] {
  const families = new Map<string, { words: string[]; forms: Form[] }>();
  for (const [word, wordForms] of forms) {
    const sorted = wordForms.toSorted((one, other) => compareWords(one.word, other.word));
    const key = JSON.stringify(sorted);
    const family = families.get(key) ?? { words: [], forms: sorted };
    family.words.push(word);
    families.set(key, family);
  }
  return [...families.values()].map((family) => ({
    words: family.words.sort(),
    forms: family.forms,
  }));
}

/** The forms of every word of the texts that has other forms, or that is limited to a language. */
function presentForms(entries: readonly Entry[], languages: readonly Language[]) {
  const present = new Map<string, Form[]>();
  for (const folded of new Set(entries.map((entry) => entry.folded))) {
    const found = languages.flatMap((language) => {
      const spelt = language.words.spelt(folded);
      return spelt.length > 0
        ? withInflections(spelt, language)
        : inflectionsElsewhere(folded, language);
    });
    const forms = limitedForms(found, languages);
    if (forms.length > 1 || forms[0]?.only) present.set(folded, forms);
  }
  return present;
}

/** The forms, in the texts, of irregular words that are themselves in no text. */
function absentForms(languages: readonly Language[]) {
  const absent = new Map<string, Entry[]>();
  for (const { words, irregular } of languages) {
    for (const { base, forms, members } of irregular) {
      for (const word of new Set([...forms, ...stemsOf(base, words.language)])) {
        if (languages.some((language) => language.words.spelt(word).length > 0)) continue;
        absent.set(word, [...(absent.get(word) ?? []), ...members]);
      }
    }
  }
  return new Map([...absent].map(([word, present]) => [word, limitedForms(present, languages)]));
}

/**
 * Finds the inflections of words.
 *
 * @param entries the words of the texts
 * @returns `present`, the families of words in the texts, and `absent`, the families of irregular
 * words that are not in the texts, but have other forms there
 */
export function inflectionFamilies(entries: readonly Entry[]): {
  present: Family[];
  absent: Family[];
} {
  const languages = languageWords(entries).map(groupWords);
  return {
    present: groupByForms(presentForms(entries, languages)),
    absent: groupByForms(absentForms(languages)),
  };
}
