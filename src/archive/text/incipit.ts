import { isUnspaced } from './word-count.ts';

/**
 * The opening words of a text, as archives tell untitled texts apart.
 *
 * @param opening the first paragraph of the text
 * @param language its language, which says where its words end
 * @param words how many words to give, about
 * @returns the words, with an ellipsis where the paragraph goes on
 */
export function incipit(opening: string, language: string, words = 24): string {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(opening);
  let count = 0;
  for (const { index, segment, isWordLike } of segments) {
    if (!isWordLike) continue;
    count += 1;
    if (count < words) continue;
    // Where words stand between spaces, what is joined to the last one goes with it.
    const joined = isUnspaced(segment)
      ? ''
      : (/^\S*/u.exec(opening.slice(index + segment.length))?.[0] ?? '');
    const end = index + segment.length + joined.length;
    if (end === opening.length) return opening;
    return `${opening.slice(0, end).replace(/[\p{Po}\p{Pd}]+$/u, '')} …`;
  }
  return opening;
}
