import { isFormOfAddress, straighten } from '../text/typography.ts';

/** The words of a name, without forms of address: Fletcher for Mr. Fletcher. */
function wordsOf(name: string): string[] {
  return straighten(name)
    .split(/[\s・·]+/u)
    .filter((word) => word !== '' && !isFormOfAddress(word));
}

/**
 * The names that tell a reader something new: a different spelling, or another name. A name does not if
 * all its words are in the preferred name or in another of these names, as a surname’s are.
 *
 * @param preferred the name under which the person is shown
 * @param variants other names of the person
 * @returns some of the variants, in the same order
 */
export function otherNames(preferred: string, variants: readonly string[]): string[] {
  const isWithin = (name: string, other: string) => {
    const words = new Set(wordsOf(other));
    return wordsOf(name).every((word) => words.has(word));
  };
  return variants.filter(
    (name, index) =>
      !isWithin(name, preferred) &&
      !variants.some(
        (other, otherIndex) =>
          otherIndex !== index &&
          isWithin(name, other) &&
          // Of two names with the same words, the first stays.
          (otherIndex < index || !isWithin(other, name)),
      ),
  );
}
