import { fold } from '../words/fold.ts';
import type { Rule } from './language-record.ts';

/** A word with irregular forms. */
export interface IrregularWord {
  /** The section of the word list that it is in. */
  readonly section: string;
  /** The form that dictionaries list, folded. */
  readonly base: string;
  /** The forms, folded: the base first, then the irregular ones. */
  readonly forms: readonly string[];
}

/** Prefixes with which verbs inflect as they do without: understand like stand. */
export interface VerbPrefixes {
  readonly prefixes: readonly string[];
  /** What they replace at the start of a participle, a verb's last form: often nothing. */
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
}

/** The sections that do not list words with their forms. */
const uninflectedSection = 'uninflected';
const prefixSection = /^prefixes(?: that replace (.+)-)?$/;

/** The lines of each section of a word list, without comments and empty lines. */
function readSections(text: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of text.split('\n')) {
    const [, name] = /^\[(.+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
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
function readLine(section: string, line: string) {
  const isEnding = /^-\S+(?: -\S+)*$/.test(line);
  const forms = line.replaceAll(/(?<!\S)-/g, '');
  return {
    word: { section, base: fold(forms.replace(/ .*/, '')), forms: forms.split(' ').map(fold) },
    isEnding,
  };
}

/**
 * Reads a word list. The header of each list, `records/<language>.forms.txt`, explains the format.
 *
 * @param rules the rules for sections that list words without their forms, by section
 * @throws {Error} if a line is in no section
 */
export function readWordList(text: string, rules: Readonly<Record<string, Rule>>): WordList {
  const words: IrregularWord[] = [];
  const endings: IrregularWord[] = [];
  const verbPrefixes: VerbPrefixes[] = [];
  const uninflected = new Set<string>();
  for (const [section, lines] of readSections(text)) {
    const prefixes = prefixSection.exec(section);
    if (section === uninflectedSection) {
      for (const word of wordsOf(lines)) uninflected.add(fold(word));
    } else if (prefixes) {
      const [, replaced = ''] = prefixes;
      verbPrefixes.push({ prefixes: wordsOf(lines).map(fold), replaced });
    } else {
      const rule = rules[section];
      const all = rule ? wordsOf(lines).map((word) => `${word} ${rule(word).join(' ')}`) : lines;
      for (const { word, isEnding } of all.map((line) => readLine(section, line))) {
        // An ending is also a word: -haus includes Haus.
        words.push(word);
        if (isEnding) endings.push(word);
      }
    }
  }
  return { words, endings, verbPrefixes, uninflected };
}
