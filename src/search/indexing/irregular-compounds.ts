import type { IrregularLanguage } from '../languages/irregular-words.ts';
import { inflectionOf, stemsOf } from '../languages/languages.ts';
import type { IrregularWord, VerbPrefixes } from '../languages/word-list.ts';
import { entryStems } from '../unknown-words/entry-stems.ts';
import type { Entry } from '../vocabulary/shard.ts';
import type { LanguageWords } from './language-words.ts';

/** Minimum length of what precedes a listed ending: woman is not made of man, policeman is. */
const minimumBeginning = 3;

/** Minimum length of what is left of a participle: geben is none. */
const minimumParticiple = 3;

/** The irregular verbs of a language, by their forms and by the stems of their bases. */
function verbsByForm(words: readonly IrregularWord[], language: string) {
  const verbs = new Map<string, IrregularWord[]>();
  for (const verb of words) {
    if (verb.section !== 'verbs') continue;
    const stems = verb.forms.slice(0, 1).flatMap((base) => stemsOf(base, language));
    for (const form of new Set([...verb.forms, ...stems])) {
      verbs.set(form, [...(verbs.get(form) ?? []), verb]);
    }
  }
  return verbs;
}

/** The forms of a verb behind a prefix. */
function prefixedForms(forms: readonly string[], prefix: string, replaced: string): string[] {
  const participle = forms.length - 1;
  return forms.map((form, index) => {
    const isReplaced =
      index === participle &&
      form.startsWith(replaced) &&
      form.length >= replaced.length + minimumParticiple;
    return prefix + (isReplaced ? form.slice(replaced.length) : form);
  });
}

/** The irregular verbs that a word can be a form of, if it begins with a prefix. */
function prefixedVerbs(
  { folded, language }: Entry,
  { prefixes, replaced }: VerbPrefixes,
  verbs: ReadonlyMap<string, readonly IrregularWord[]>,
): IrregularWord[] {
  return prefixes
    .filter((prefix) => folded.startsWith(prefix))
    .flatMap((prefix) => {
      const rest = folded.slice(prefix.length);
      return [...new Set([...stemsOf(rest, language), replaced + rest])]
        .flatMap((form) => verbs.get(form) ?? [])
        .map(({ section, forms }) => ({ section, forms: prefixedForms(forms, prefix, replaced) }));
    });
}

/** The irregular words that a word can be a form of, by the longest listed ending that it has. */
function wordsEndingAlike(word: string, endings: readonly IrregularWord[]): IrregularWord[] {
  const found = endings.flatMap(({ section, forms }) =>
    forms
      .filter((form) => word.endsWith(form))
      .map((form) => ({ section, forms, beginning: word.slice(0, -form.length) })),
  );
  const shortest = Math.min(...found.map(({ beginning }) => beginning.length));
  return found
    .filter(({ beginning: { length } }) => length === shortest && length >= minimumBeginning)
    .map(({ section, forms, beginning }) => ({
      section,
      forms: forms.map((form) => beginning + form),
    }));
}

/**
 * The irregular words that are not listed themselves, but inflect like a listed one that they end in,
 * as far as the texts have a form of them: understand like stand, Opernhaus like Haus.
 *
 * @param listed all forms that are listed
 */
export function irregularCompounds(
  { language, entries }: LanguageWords,
  { words, endings, verbPrefixes }: IrregularLanguage,
  listed: ReadonlySet<string>,
): IrregularWord[] {
  const capitalisesNouns = inflectionOf(language)?.capitalisedNouns !== undefined;
  const verbs = verbsByForm(words, language);
  const found = entries.flatMap((entry) => {
    const { folded, isNoun, isUninflected } = entry;
    if (listed.has(folded)) return [];
    const prefixed = isNoun
      ? []
      : verbPrefixes.flatMap((each) => prefixedVerbs(entry, each, verbs));
    if (isUninflected) return prefixed;
    const fitting = endings.filter(
      ({ section }) => !capitalisesNouns || isNoun === (section === 'nouns'),
    );
    const stems = entryStems(entry).filter((stem) => !listed.has(stem));
    return [...prefixed, ...stems.flatMap((stem) => wordsEndingAlike(stem, fitting))];
  });
  const distinct = new Map(found.map((word) => [word.forms.join(' '), word]));
  const bases = new Set(words.map(({ forms: [base] }) => base));
  return [...distinct.values()].filter(({ forms: [base] }) => !bases.has(base));
}
