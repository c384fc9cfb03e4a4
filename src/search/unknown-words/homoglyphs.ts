/** Cyrillic and Greek letters that look like Latin ones, and those Latin ones, in the same order. */
const lookalikes = 'аеорсухіјѕԁһԛѡкмтвнαορνυιηκτχε';
const latin = 'aeopcyxijsdhqwkmtbhaopvuinktxe';

/** Replaces letters of other scripts by the Latin letters that they look like, in a Latin word. */
export function withoutHomoglyphs(word: string): string {
  if (!/\p{sc=Latin}/u.test(word)) return word;
  return word.replace(/[^\p{sc=Latin}\d-]/gu, (letter) => {
    const index = lookalikes.indexOf(letter);
    return index < 0 ? letter : latin.charAt(index);
  });
}
