import { fold } from '../words/fold.ts';
import type { Rule } from './language-record.ts';

/*
 * The format of a word list, `records/<language>.forms.txt`:
 *
 * A line that begins with # is a comment. A name in brackets begins a section. Between empty lines,
 * lines are sorted by their first words.
 *
 * In these sections, each line is a word, as dictionaries list it, and its irregular forms: see saw
 * seen. Forms with regular endings, such as seeing, need not be listed.
 *
 * - [verbs] inflect in the same way after the prefixes of the list. A capitalised noun is not a
 *   form of a verb, unless it is spelt like the first form.
 * - [verbs without prefixes]
 * - [nouns]. In a language that capitalises nouns, endings listed here fit only nouns, and endings
 *   listed elsewhere fit only other words.
 * - [adjectives] and adverbs.
 *
 * A hyphen stands for at least `minimumBeginning` letters: -haus -häuser -häusern also covers
 * Opernhaus Opernhäuser Opernhäusern. Either all forms of a line have a hyphen, or none. If several
 * such lines fit a word, the longest ending applies. If a word has its own line, only that applies.
 *
 * In all other sections, a line is one or more words:
 *
 * - [prefixes] of verbs: under, for understand understood.
 * - [prefixes that replace ge-]: these replace ge- at the start of the participle, which must be
 *   the last form of its verb: ver, for verstehen verstand verstanden.
 * - [uninflected]: words that are not forms of other words, despite their endings, unless listed as
 *   forms in another section.
 * - [function words]: all words that say nothing about what a text is about: who, the, is, don't.
 *   Leave out a word that is also another word, if readers look for that one.
 * - [derived from the same root]: the words of a line, if their endings do not show it: act action.
 * - [not derived]: words that only seem to have a suffix: the er of corner.
 * - [common words]: short words in use, which are no misspellings of others: bear, of beat.
 * - A section with the name of a rule in the language's record. The rule returns the forms of each
 *   word.
 */

/** The sections that list words with their forms. */
const wordSections = ['verbs', 'verbs without prefixes', 'nouns', 'adjectives'] as const;
type WordSection = (typeof wordSections)[number];

/** Minimum length of what a hyphen stands for: woman is not a compound of -man. */
export const minimumBeginning = 3;

/** A word with irregular forms. */
export interface IrregularWord {
  /** The section of the word list that it is in, or `rule` if it is in a section for a rule. */
  readonly section: WordSection | 'rule';
  /** The form that dictionaries list, folded. */
  readonly base: string;
  /** The forms, folded: the base first, then the irregular ones. */
  readonly forms: readonly string[];
}

/** Prefixes that do not change how a verb inflects: understand inflects like stand. */
export interface VerbPrefixes {
  readonly prefixes: readonly string[];
  /** What they replace at the start of the participle, the verb's last form. Often empty. */
  readonly replaced: string;
}

/** The irregular words of a language. */
export interface WordList {
  readonly words: readonly IrregularWord[];
  /** Endings, without their hyphens. Words with such an ending inflect like it. */
  readonly endings: readonly IrregularWord[];
  readonly verbPrefixes: readonly VerbPrefixes[];
  /** Words, folded, whose endings are not inflections. */
  readonly uninflected: ReadonlySet<string>;
  /** Words, folded, that say nothing about what a text is about. */
  readonly functionWords: ReadonlySet<string>;
  /** Words, folded, with the same root. */
  readonly sameRoot: readonly (readonly string[])[];
  /** Words, folded, without a suffix. */
  readonly underived: ReadonlySet<string>;
  /** Words, folded, that are no misspellings of others. */
  readonly commonWords: ReadonlySet<string>;
}

const uninflectedSection = 'uninflected';
const functionWordsSection = 'function words';
const sameRootSection = 'derived from the same root';
const underivedSection = 'not derived';
const commonWordsSection = 'common words';
const prefixSection = /^prefixes(?: that replace (.+)-)?$/;

function isWordSection(name: string): name is WordSection {
  return wordSections.some((section) => section === name);
}

/** The lines of each section of a word list, without comments and empty lines. */
function readSections(text: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of text.split('\n')) {
    const [, name] = /^\[(.+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
      if (sections.has(name)) throw new Error(`A word list has two sections [${name}].`);
      lines = [];
      sections.set(name, lines);
    } else if (line !== '' && !line.startsWith('#')) {
      if (!lines) throw new Error(`This line of a word list is in no section: ${line}`);
      lines.push(line);
    }
  }
  return sections;
}

const wordsOf = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

/** Reads a line: a word and its forms, or an ending and its forms, marked with hyphens. */
function readLine(section: IrregularWord['section'], line: string) {
  const isEnding = /^-\S+(?: -\S+)*$/.test(line);
  const forms = line.replaceAll(/(?<!\S)-/g, '');
  return {
    word: { section, base: fold(forms.replace(/ .*/, '')), forms: forms.split(' ').map(fold) },
    isEnding,
  };
}

/**
 * Reads a word list.
 *
 * @param rules the rules for sections that list words without their forms, by section
 * @throws {Error} if a line is in no section, or if a section is unknown or occurs twice
 */
export function readWordList(text: string, rules: Readonly<Record<string, Rule>>): WordList {
  const words: IrregularWord[] = [];
  const endings: IrregularWord[] = [];
  const verbPrefixes: VerbPrefixes[] = [];
  const uninflected = new Set<string>();
  const functionWords = new Set<string>();
  const sameRoot: string[][] = [];
  const underived = new Set<string>();
  const commonWords = new Set<string>();
  for (const [name, lines] of readSections(text)) {
    const prefixes = prefixSection.exec(name);
    if (name === uninflectedSection) {
      for (const word of wordsOf(lines)) uninflected.add(fold(word));
    } else if (name === functionWordsSection) {
      for (const word of wordsOf(lines)) functionWords.add(fold(word));
    } else if (name === underivedSection) {
      for (const word of wordsOf(lines)) underived.add(fold(word));
    } else if (name === commonWordsSection) {
      for (const word of wordsOf(lines)) commonWords.add(fold(word));
    } else if (name === sameRootSection) {
      sameRoot.push(...lines.map((line) => line.split(' ').map(fold)));
    } else if (prefixes) {
      const [, replaced = ''] = prefixes;
      verbPrefixes.push({ prefixes: wordsOf(lines).map(fold), replaced });
    } else {
      const rule = rules[name];
      const section = isWordSection(name) ? name : 'rule';
      if (section === 'rule' && !rule) {
        throw new Error(`No section or rule of a word list is named [${name}].`);
      }
      const all = rule ? wordsOf(lines).map((word) => `${word} ${rule(word).join(' ')}`) : lines;
      for (const { word, isEnding } of all.map((line) => readLine(section, line))) {
        // An ending is also a word: -haus includes Haus.
        words.push(word);
        if (isEnding) endings.push(word);
      }
    }
  }
  return {
    words,
    endings,
    verbPrefixes,
    uninflected,
    functionWords,
    sameRoot,
    underived,
    commonWords,
  };
}
