import { plainLetters } from './plain-letters.ts';

/** Letters that addresses spell in two. */
const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
};

/** The text in lower case with plain letters: without diacritics, and with hyphens between its words. */
function plainSlug(text: string): string {
  return plainLetters(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** A text as an address spells it: `die-haende-bluten` for `Die Hände bluten!`. */
export function slugOf(text: string): string {
  const letters = text.toLowerCase().normalize('NFC');
  return plainSlug(letters.replace(/[äöüø]/gu, (letter) => spelledOut[letter] ?? letter));
}

/**
 * All slugs that sites make of a text: some spell `ä` as `a` and `ø` as `o`, and some leave out apostrophes:
 * `its-over`.
 */
function possibleSlugs(text: string): string[] {
  const withoutApostrophes = text.replace(/['’]/gu, '');
  return [text, withoutApostrophes].flatMap((each) => [slugOf(each), plainSlug(each)]);
}

/** The path of a web address with its escapes decoded, as far as they are UTF-8. */
function decodedPath(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/**
 * Whether a part of a web address's path, between two slashes, contains the words of a text.
 *
 * @param address a complete URL
 */
export function addressContains(address: string, words: string): boolean {
  const parts = decodedPath(address)
    .split('/')
    .map((part) => `-${plainSlug(part)}-`);
  return possibleSlugs(words).some(
    (slug) => slug !== '' && parts.some((part) => part.includes(`-${slug}-`)),
  );
}
