import { type Range, rangesBetween } from './ranges-between.ts';

/** The end of a clause: a mark before a space, a dash between spaces, or a mark of a script without spaces. */
const clauseEnd = /[,;:،؛]["'“”‘’«»)\]]*(?=\s)|(?=\s[–—]\s)|[、，；：]/gu;

/** Where the clauses of a text end, except the last one. Ends are exclusive. */
export function clauseEnds(text: string): number[] {
  return [...text.matchAll(clauseEnd)].map(({ 0: mark, index }) => index + mark.length);
}

/** The clauses of a text, without the spaces between them. */
export function clausesOf(text: string): Range[] {
  return rangesBetween(text, [0, ...clauseEnds(text), text.length]);
}
