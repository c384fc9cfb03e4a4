import { segmentedTokensOf, separator, type Token } from '../../archive/text/tokens.ts';
import { divideAtApostrophe } from '../words/divide-at-apostrophe.ts';
import { fold } from '../words/fold.ts';
import { attributesPattern } from './attributes-pattern.ts';

/** A tag within a paragraph, a character that HTML escapes, or the text between them. */
const piece = new RegExp(`<${attributesPattern}>|&#?\\w+;|[^<&]+|&`, 'g');

/** Tags within a paragraph, which do not separate words. */
const inlineTag = `</?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|u)(?=[\\s>])${attributesPattern}>`;

/** Text with such tags, or, captured, any other tag. */
const run = new RegExp(`((?!${inlineTag})<${attributesPattern}>)|(?:[^<]|${inlineTag})+`, 'g');

const namedEscapes: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00A0',
};

/** What a piece of HTML stands for: nothing if it is a tag. */
function textOf(html: string): string {
  if (html.startsWith('<')) return '';
  const [, hexadecimal, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(html) ?? [];
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return namedEscapes[html] ?? html;
}

/** How the words of a text are found where no space separates them. */
export interface WordDivision {
  /** The language, without its region: in a script without spaces, it decides what a word is. */
  readonly language: string;
  /** The words, folded, that the language elides: l for l’ambition. */
  readonly elidedWords: readonly string[];
}

function divideElision(token: Token, text: string, elidedWords: readonly string[]): Token[] {
  const [first] = divideAtApostrophe(text.slice(token.start, token.end)) ?? [];
  if (first === undefined || !elidedWords.includes(fold(first))) return [token];
  const end = token.start + first.length;
  return [
    { start: token.start, end },
    ...divideElision({ start: end, end: token.end }, text, elidedWords),
  ];
}

/** Where words begin without a space before them. */
function unspacedStarts(text: string, { language, elidedWords }: WordDivision): number[] {
  const tokens = segmentedTokensOf(text, language).flatMap((token) =>
    divideElision(token, text, elidedWords),
  );
  return tokens.flatMap(({ start }, index): number[] => {
    const before = tokens[index - 1];
    return before && !/\s/.test(text.slice(before.end, start)) ? [start] : [];
  });
}

function insertSeparators(text: string, places: readonly number[]): string {
  let from = 0;
  const parts = places.map((place) => {
    const part = text.slice(from, place);
    from = place;
    return part;
  });
  return [...parts, text.slice(from)].join(separator);
}

/**
 * Adds a separator between words that have no space between them, such as those that a hyphen or a
 * dash joins, an elided article and its noun, and all words of a script without spaces. Otherwise,
 * Pagefind would read them as one word.
 */
export function separateWords(text: string, division: WordDivision): string {
  return insertSeparators(text, unspacedStarts(text, division));
}

/** Adds separators to the text of a page, even where tags within a paragraph divide its words. */
export function separateWordsOfPage(html: string, division: WordDivision): string {
  return html.replace(run, (matched: string, tag: string | undefined) => {
    if (tag !== undefined) return matched;
    const pieces = Array.from(matched.matchAll(piece), ([source]) => ({
      source,
      text: textOf(source),
    }));
    const places = unspacedStarts(pieces.map(({ text }) => text).join(''), division);
    let start = 0;
    const separated = pieces.map(({ source, text }) => {
      const [from, to] = [start, start + text.length];
      start = to;
      const own = places.filter((place) => place >= from && place < to);
      if (text === source)
        return insertSeparators(
          source,
          own.map((place) => place - from),
        );
      return own.length > 0 ? separator + source : source;
    });
    return separated.join('');
  });
}
