import { defaultMarks, marksOf } from './quotation-marks.ts';
import { noBreakSpace, typeset } from './typography.ts';

/** Whether a language has spaces inside its quotation marks: French, but not in Switzerland. */
function spacesMarks(language: string): boolean {
  const { language: primary, region } = new Intl.Locale(language);
  return primary === 'fr' && region !== 'CH';
}

/**
 * A typeset quotation in the double marks of its language, with spaces inside them if it has some: “so”, « ainsi ».
 * Quotations inside it have single and double marks by turns; marks of other languages stay. An apostrophe at the end
 * of a word can look like a closing mark: one after an s is taken for that only if no other mark closes the quotation.
 */
export function quoted(text: string, language: string): string {
  const [doubleOpen, doubleClose, singleOpen, singleClose] = marksOf(language) ?? defaultMarks;
  const double = `${doubleOpen}[^${doubleOpen}${doubleClose}]*${doubleClose}`;
  const inSingle = `(?<!\\p{L})${singleOpen}(?:[^${singleOpen}${doubleOpen}${doubleClose}]|${double})*?`;
  const single = `${inSingle}(?<!s)${singleClose}(?!\\p{L})|${inSingle}${singleClose}(?!\\p{L})`;
  const words = typeset(text, language).replace(
    new RegExp(`${single}|${double}`, 'gu'),
    (quotation) => {
      // What is in single marks is on the right level already, and so is what is inside it.
      if (!quotation.startsWith(doubleOpen) || doubleOpen === singleOpen) return quotation;
      const inner = quotation
        .slice(1, -1)
        .replace(
          new RegExp(single, 'gu'),
          (each) => `${doubleOpen}${each.slice(1, -1)}${doubleClose}`,
        );
      return `${singleOpen}${inner}${singleClose}`;
    },
  );
  const space = spacesMarks(language) ? noBreakSpace : '';
  return `${doubleOpen}${space}${words}${space}${doubleClose}`;
}
