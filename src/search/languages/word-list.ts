import { fold } from '../words/fold.ts';
import type { Rule } from './language.ts';

/** The forms of a word that no rule of endings links. */
export interface IrregularWord {
  /** The section of the word list that has it. */
  readonly section: string;
  /** The forms, folded, the base first. */
  readonly forms: readonly string[];
}

/** Prefixes behind which the verbs of a word list inflect as they do alone. */
export interface VerbPrefixes {
  readonly prefixes: readonly string[];
  /** What a participle, the last form of a verb, loses behind these prefixes: often nothing. */
  readonly replaced: string;
}

/** The words of a language that its rules of endings get wrong. */
export interface WordList {
  readonly words: readonly IrregularWord[];
  /** Endings: words that end so inflect likewise. */
  readonly endings: readonly IrregularWord[];
  readonly verbPrefixes: readonly VerbPrefixes[];
  /** Words, folded, that have no other forms. */
  readonly uninflected: ReadonlySet<string>;
}

/** The names of the sections whose lines are not words with their forms. */
const uninflectedSection = 'uninflected';
const prefixSection = /^prefixes(?: that replace (.+)-)?$/;

/** The sections of a word list: their lines as words, folded, without comments and empty lines. */
function readSections(text: string): Map<string, string[][]> {
  const sections = new Map<string, string[][]>();
  let lines: string[][] | undefined;
  for (const line of text.split('\n')) {
    const [, name] = /^\[(.+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
      lines = [];
      sections.set(name, lines);
    } else if (line !== '' && !line.startsWith('#')) {
      if (!lines) throw new Error(`This line of a word list is in no section: ${line}`);
      lines.push(line.split(' ').map(fold));
    }
  }
  return sections;
}

/**
 * Reads a word list. The head of each list, `records/<language>.forms.txt`, explains the format.
 *
 * @param rules the rules of sections that only name words
 * @throws {Error} if a line is in no section
 */
export function readWordList(text: string, rules: Readonly<Record<string, Rule>>): WordList {
  const sections = readSections(text);
  const uninflected = new Set(sections.get(uninflectedSection)?.flat());
  const words: IrregularWord[] = [];
  const endings: IrregularWord[] = [];
  const verbPrefixes: VerbPrefixes[] = [];
  for (const [section, lines] of sections) {
    const prefixes = prefixSection.exec(section);
    if (prefixes) verbPrefixes.push({ prefixes: lines.flat(), replaced: prefixes[1] ?? '' });
    else if (section !== uninflectedSection) {
      const rule = rules[section];
      const all = rule ? lines.flat().map((word) => [word, ...rule(word)]) : lines;
      for (const forms of all) {
        const isEnding = forms.every((form) => form.startsWith('-'));
        const word = { section, forms: forms.map((form) => form.replace(/^-/, '')) };
        // An ending can be a word itself: haus of -haus.
        words.push(word);
        if (isEnding) endings.push(word);
      }
    }
  }
  return { words, endings, verbPrefixes, uninflected };
}
