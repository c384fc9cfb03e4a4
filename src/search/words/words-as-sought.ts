import { isUnspaced } from '../../archive/text/tokens.ts';
import { divideAtApostrophe } from './divide-at-apostrophe.ts';
import { fold } from './fold.ts';
import { type Word, wordsOf } from './folded-tokens.ts';

/** Divides a word after an apostrophe if what follows is sought, or a run where sought words are. */
function divide(word: Word, text: string, sought: ReadonlySet<string>): Word[] {
  const typed = text.slice(word.start, word.end);
  const wordAt = (start: number, end: number): Word => ({
    folded: fold(text.slice(start, end)),
    start,
    end,
  });
  const [first] = divideAtApostrophe(typed) ?? [];
  if (first !== undefined) {
    const middle = word.start + first.length;
    const after = wordAt(middle, word.end);
    return [wordAt(word.start, middle), ...divideUnsought([after], text, sought)];
  }
  if (!isUnspaced(typed)) return [word];
  const parts: Word[] = [];
  for (let start = word.start; start < word.end; start = parts.at(-1)?.end ?? word.end) {
    const ends = Array.from({ length: word.end - start }, (_, index) => word.end - index);
    const end = ends.find((each) => sought.has(fold(text.slice(start, each)))) ?? start + 1;
    parts.push(wordAt(start, end));
  }
  return parts;
}

/** Divides those of some words that are not sought themselves. */
function divideUnsought(words: readonly Word[], text: string, sought: ReadonlySet<string>): Word[] {
  return words.flatMap((word) => (sought.has(word.folded) ? [word] : divide(word, text, sought)));
}

/**
 * The words of a text that no index has divided, such as that of a page: divided where the words
 * sought are found, so that no language has to be known.
 *
 * @param sought words, folded
 */
export function wordsAsSought(text: string, sought: ReadonlySet<string>): Word[] {
  return divideUnsought(wordsOf(text), text, sought);
}
