const hairSpace = '\u200A';

/** Signs that join words without a space: a dash, a slash, or a hyphen after an apostrophe. */
const joiners =
  /(?<=[\p{L}\p{N}])(?:[–—…·/]|&(?:amp|#38|#x26);)(?=[\p{L}\p{N}])|(?<=['’]\p{L}+-)(?=\p{L})/gu;

/**
 * Adds a hair space after each sign that joins words. Otherwise, Pagefind would read the words on
 * both sides of a dash as one.
 *
 * @param text plain text, or the text between two tags of HTML
 */
export function separateWords(text: string): string {
  return text.replace(joiners, (joiner) => joiner + hairSpace);
}
