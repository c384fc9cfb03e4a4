import { isUnspaced, segmentedTokensOf } from './tokens.ts';

/**
 * The opening words of a text, by which archives identify untitled texts.
 *
 * @param opening the first paragraph of the text
 * @param language its language, as a BCP 47 tag
 * @param count the number of words; a compound is not divided, so there may be more
 * @returns the words, with an ellipsis if the paragraph continues
 */
export function incipit(opening: string, language: string, count = 24): string {
  const last = segmentedTokensOf(opening, language)[count - 1];
  if (!last) return opening;
  const isSpaced = !isUnspaced(opening.slice(last.start, last.end));
  const rest = opening.slice(last.end);
  const end = isSpaced ? opening.length - rest.replace(/^\S+/u, '').length : last.end;
  if (end === opening.length) return opening;
  return `${opening.slice(0, end).replace(/[\p{Po}\p{Pd}]+$/u, '')} …`;
}
