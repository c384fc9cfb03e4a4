import type { IrregularWords } from '../languages/irregular-words.ts';
import { inflectionOf, stemsOf } from '../languages/stems.ts';
import { type IrregularWord, minimumBeginning, type VerbPrefixes } from '../languages/word-list.ts';
import type { Entry } from '../vocabulary/shard.ts';
import type { LanguageWords } from './language-words.ts';
import { stemsOfEntry } from './stems-of-entry.ts';

/** Minimum length of a participle without the prefix that is replaced: geben is not ge- and ben. */
const minimumParticiple = 3;

/** Irregular verbs, by their forms and by the stems of their bases. */
function verbsByForm(words: readonly IrregularWord[], language: string) {
  const verbs = new Map<string, IrregularWord[]>();
  for (const verb of words) {
    if (verb.section !== 'verbs') continue;
    for (const form of new Set([...verb.forms, ...stemsOf(verb.base, language)])) {
      verbs.set(form, [...(verbs.get(form) ?? []), verb]);
    }
  }
  return verbs;
}

/** A verb with a prefix, which can replace the start of its participle: verstanden, gestanden. */
function prefixedVerb(verb: IrregularWord, prefix: string, replaced: string): IrregularWord {
  const participle = verb.forms.length - 1;
  const forms = verb.forms.map((form, index) => {
    const isReplaced =
      index === participle &&
      form.startsWith(replaced) &&
      form.length >= replaced.length + minimumParticiple;
    return prefix + (isReplaced ? form.slice(replaced.length) : form);
  });
  return { section: verb.section, base: prefix + verb.base, forms };
}

/** The irregular verbs with a prefix that a word can be a form of. */
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
        .map((verb) => prefixedVerb(verb, prefix, replaced));
    });
}

/** A form that words may end in, and the irregular word that it is a form of. */
interface Ending {
  readonly ending: IrregularWord;
  readonly form: string;
}

/** Endings by their last letters, in their order: every word is compared with them. */
type Endings = ReadonlyMap<string, readonly Ending[]>;

const lastLetter = (word: string) => word.slice(-1);

function byLastLetter(endings: readonly IrregularWord[]): Endings {
  const forms = endings.flatMap((ending) => ending.forms.map((form) => ({ ending, form })));
  return Map.groupBy(forms, ({ form }) => lastLetter(form));
}

/** The irregular words that a word can be a form of, by the longest listed ending that fits. */
function wordsByEnding(word: string, endings: Endings): IrregularWord[] {
  const found = (endings.get(lastLetter(word)) ?? [])
    .filter(({ form }) => word.endsWith(form))
    .map(({ ending, form }) => ({ ending, beginning: word.slice(0, -form.length) }));
  const shortest = Math.min(...found.map(({ beginning }) => beginning.length));
  return found
    .filter(({ beginning: { length } }) => length === shortest && length >= minimumBeginning)
    .map(({ ending: { section, base, forms }, beginning }) => ({
      section,
      base: beginning + base,
      forms: forms.map((form) => beginning + form),
    }));
}

/**
 * Finds irregular words that are not listed, but inflect like a listed word that they end in:
 * understand like stand, Opernhaus like Haus. The texts contain at least one form of each.
 *
 * @param listed all listed forms
 */
export function unlistedIrregularWords(
  { language, entries }: LanguageWords,
  { words, endings, verbPrefixes }: IrregularWords,
  listed: ReadonlySet<string>,
): IrregularWord[] {
  const capitalisesNouns = inflectionOf(language)?.capitalisedNouns !== undefined;
  const verbs = verbsByForm(words, language);
  const endingsOf = (isNoun: boolean) =>
    byLastLetter(
      endings.filter(({ section }) => !capitalisesNouns || isNoun === (section === 'nouns')),
    );
  const [ofNouns, ofOthers] = [endingsOf(true), endingsOf(false)];
  const found = entries.flatMap((entry) => {
    if (listed.has(entry.folded)) return [];
    const prefixed = entry.isNoun
      ? []
      : verbPrefixes.flatMap((prefixes) => prefixedVerbs(entry, prefixes, verbs));
    if (entry.isUninflected) return prefixed;
    const fitting = entry.isNoun ? ofNouns : ofOthers;
    const stems = stemsOfEntry(entry).filter((stem) => !listed.has(stem));
    return [...prefixed, ...stems.flatMap((stem) => wordsByEnding(stem, fitting))];
  });
  const distinct = new Map(found.map((word) => [word.forms.join(' '), word]));
  const bases = new Set(words.map(({ base }) => base));
  return [...distinct.values()].filter(({ base }) => !bases.has(base));
}
