import { marksOf } from './quotation-marks.ts';
import { straightMarks } from './straight-marks.ts';

const apostrophe = '’';

/**
 * Replaces straight quotation marks and apostrophes with those of a language. Each stays one character,
 * so the text keeps its length; for the same reason, French marks get no spaces inside them.
 *
 * @param language a BCP 47 tag; if its marks are not known, the text is unchanged
 */
export function curlQuotes(text: string, language: string): string {
  const marks = marksOf(language);
  if (!marks) return text;
  const [doubleOpen, doubleClose, singleOpen, singleClose] = marks;
  const meanings = straightMarks(text);
  return text.replace(/["']/g, (mark, index: number) => {
    switch (meanings.get(index)) {
      case 'opening':
        return mark === '"' ? doubleOpen : singleOpen;
      case 'closing':
        return mark === '"' ? doubleClose : singleClose;
      case 'apostrophe':
        return apostrophe;
      default:
        return mark;
    }
  });
}
