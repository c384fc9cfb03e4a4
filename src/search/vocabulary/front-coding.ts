/** The most characters that a word can share with the one before it: one digit says how many. */
const most = 35;

/** Writes sorted words as a line: each as the number of characters it shares with the last, and its rest. */
export function encodeWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const last = words[index - 1] ?? '';
      let shared = 0;
      while (shared < most && shared < word.length && word[shared] === last[shared]) shared += 1;
      // A character of two units is not torn apart.
      if (/[\uD800-\uDBFF]/.test(word.charAt(shared - 1))) shared -= 1;
      return shared.toString(most + 1) + word.slice(shared);
    })
    .join(' ');
}

/** Reads words that `encodeWords` has written. */
export function decodeWords(line: string): string[] {
  let last = '';
  return line.split(' ').map((entry) => {
    last = last.slice(0, Number.parseInt(entry.charAt(0), most + 1)) + entry.slice(1);
    return last;
  });
}
