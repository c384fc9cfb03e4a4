import { stemsOf } from '../languages/languages.ts';
import { entryStems } from '../unknown-words/entry-stems.ts';
import type { Entry, Family } from '../vocabulary/shard.ts';
import type { Form } from '../words/pattern.ts';
import { type IrregularFamily, irregularFamilies } from './irregular-families.ts';
import { LanguageWords } from './language-words.ts';

/**
 * The least letters that a word of one language shares with one of another to be taken for an
 * inflection of it: Oscars of Oscar, but English war not of German sein.
 */
const leastStem = 5;

interface Language {
  readonly words: LanguageWords;
  readonly kin: readonly IrregularFamily[];
  /** The kin of a word of the texts, and of a form of it, whether they have it or not. */
  readonly kinOf: ReadonlyMap<Entry, readonly IrregularFamily[]>;
  readonly kinNamed: ReadonlyMap<string, readonly IrregularFamily[]>;
}

function languageOf(name: string, entries: readonly Entry[]): Language {
  const words = new LanguageWords(name, entries);
  const kin = irregularFamilies(words);
  const kinOf = new Map<Entry, IrregularFamily[]>();
  const kinNamed = new Map<string, IrregularFamily[]>();
  for (const each of kin) {
    for (const member of each.members) kinOf.set(member, [...(kinOf.get(member) ?? []), each]);
    for (const form of each.forms) kinNamed.set(form, [...(kinNamed.get(form) ?? []), each]);
  }
  return { words, kin, kinOf, kinNamed };
}

/** The forms of words, in their language: what shares a stem with one of them, or is its kin. */
function related(own: readonly Entry[], { words, kinOf }: Language): Entry[] {
  const stems = new Set(own.flatMap(entryStems));
  return [
    ...new Set([
      ...own,
      ...[...stems].flatMap((stem) => words.ofStem(stem)),
      ...own.flatMap((each) => kinOf.get(each) ?? []).flatMap(({ members }) => members),
    ]),
  ];
}

/** What a word that the texts of a language do not have is an inflection of there. */
function inflected(word: string, language: Language): Entry[] {
  const stems = stemsOf(word, language.words.language).filter(({ length }) => length >= leastStem);
  const kin = stems.flatMap((stem) => language.kinNamed.get(stem) ?? []);
  const own = stems.map((stem) => language.words.ofStem(stem)).find(({ length }) => length > 0);
  return [...related(own ?? [], language), ...kin.flatMap(({ members }) => members)];
}

/** Words as forms: in their languages only, where a word that is spelt so is of another one too. */
function formsOf(entries: readonly Entry[], languages: readonly Language[]): Form[] {
  const byWord = Map.groupBy(entries, ({ word }) => word);
  return [...byWord].map(([word, own]) => {
    const meant = new Set(own.map(({ language }) => language));
    const having = languages.filter(({ words }) => words.spelt(own[0]?.folded ?? '').length > 0);
    const isElsewhere = having.some(({ words }) => !meant.has(words.language));
    return isElsewhere ? { word, only: [...meant].sort() } : { word };
  });
}

/** Puts words that have the same forms together, and sorts both. */
function familiesOf(forms: ReadonlyMap<string, readonly Form[]>): Family[] {
  const written = new Map<string, { words: string[]; forms: Form[] }>();
  for (const [word, own] of forms) {
    const sorted = own.toSorted((one, other) => (one.word < other.word ? -1 : 1));
    const key = JSON.stringify(sorted);
    const family = written.get(key) ?? { words: [], forms: sorted };
    family.words.push(word);
    written.set(key, family);
  }
  return [...written.values()].map(({ words, forms: own }) => ({
    words: words.sort(),
    forms: own,
  }));
}

/**
 * The forms of every word of the texts that has others than itself; and those of irregular words that
 * the texts do not have, though they have a form of them.
 */
export function families(entries: readonly Entry[]): { present: Family[]; absent: Family[] } {
  const byLanguage = Map.groupBy(entries, ({ language }) => language);
  const languages = [...byLanguage].map(([name, own]) => languageOf(name, own));
  const present = new Map<string, Form[]>();
  for (const folded of new Set(entries.map((entry) => entry.folded))) {
    const found = languages.flatMap((language) => {
      const own = language.words.spelt(folded);
      return own.length > 0 ? related(own, language) : inflected(folded, language);
    });
    const forms = formsOf(found, languages);
    if (forms.length > 1 || forms[0]?.only) present.set(folded, forms);
  }
  const absent = new Map<string, Entry[]>();
  for (const { words, kin } of languages) {
    for (const { forms: group, members } of kin) {
      const [base = ''] = group;
      for (const word of new Set([...group, ...stemsOf(base, words.language)])) {
        if (languages.some((each) => each.words.spelt(word).length > 0)) continue;
        absent.set(word, [...(absent.get(word) ?? []), ...members]);
      }
    }
  }
  const absentForms = [...absent].map(([word, own]) => [word, formsOf(own, languages)] as const);
  return { present: familiesOf(present), absent: familiesOf(new Map(absentForms)) };
}
