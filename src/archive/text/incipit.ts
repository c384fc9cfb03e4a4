import { isUnspaced, segmentedTokensOf } from './tokens.ts';

/**
 * The opening words of a text, by which archives identify untitled texts.
 *
 * @param opening the first paragraph of the text
 * @param language its language, as a BCP 47 tag
 * @param length how many words to give; words joined to the last one are added
 * @returns the words, with an ellipsis if the paragraph continues
 */
export function incipit(opening: string, language: string, length = 24): string {
  const last = segmentedTokensOf(opening, language)[length - 1];
  if (!last) return opening;
  const isJoined = !isUnspaced(opening.slice(last.start, last.end));
  const rest = opening.slice(last.end);
  const end = isJoined ? opening.length - rest.replace(/^\S+/u, '').length : last.end;
  if (end === opening.length) return opening;
  return `${opening.slice(0, end).replace(/[\p{Po}\p{Pd}]+$/u, '')} …`;
}
