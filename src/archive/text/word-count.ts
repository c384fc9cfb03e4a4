/** The scripts that put no spaces between words. */
const unspacedScripts =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether a text has a word of a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspacedScripts.test(text);
}

/**
 * The number of words in a text: what stands between spaces and has a letter or a digit in it, so
 * that `edge-of-the-seat` is one word and a dash is none.
 */
export function wordCount(paragraphs: readonly string[], language: string): number {
  const words = paragraphs.flatMap((text) => text.match(/\S+/gu) ?? []);
  let segmenter: Intl.Segmenter | undefined;
  return words.reduce((count, word) => {
    if (isUnspaced(word)) {
      segmenter ??= new Intl.Segmenter(language, { granularity: 'word' });
      return count + [...segmenter.segment(word)].filter(({ isWordLike }) => isWordLike).length;
    }
    return count + (/[\p{L}\p{N}]/u.test(word) ? 1 : 0);
  }, 0);
}

/** Words a minute, a middling pace of reading with care. */
const pace = 200;

/** How long a text takes to read, in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / pace));
}
