import { fold } from '../words/fold.ts';
import type { Rule } from './language-record.ts';
import {
  type IrregularWord,
  type VerbPrefixes,
  type WordList,
  type WordSection,
  wordSections,
} from './word-list.ts';

const sameRootSection = 'derived from the same root';
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

/** The function words of a word list, folded, and those with which a question begins. */
export function readFunctionWords(text: string): ReadonlySet<string> {
  const sections = readSections(text);
  const lines = ['function words', 'question words'].flatMap((name) => sections.get(name) ?? []);
  return new Set(wordsOf(lines).map(fold));
}

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
  const questionWords = new Set<string>();
  const underived = new Set<string>();
  const commonWords = new Set<string>();
  const sets: ReadonlyMap<string, Set<string>> = new Map([
    ['uninflected', uninflected],
    ['function words', functionWords],
    ['question words', questionWords],
    ['not derived', underived],
    ['common words', commonWords],
  ]);
  const sameRoot: string[][] = [];
  for (const [name, lines] of readSections(text)) {
    const prefixes = prefixSection.exec(name);
    const set = sets.get(name);
    if (set) {
      for (const word of wordsOf(lines)) set.add(fold(word));
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
    functionWords: new Set([...functionWords, ...questionWords]),
    questionWords,
    sameRoot,
    underived,
    commonWords,
  };
}
