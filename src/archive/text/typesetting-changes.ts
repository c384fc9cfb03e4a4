import { curlQuotes } from './curl-quotes.ts';
import { straightMarks } from './straight-marks.ts';
import { typeset } from './typography.ts';

/** Something that typesetting changes in a text. */
export type TypesettingChange = 'quotationMarks' | 'apostrophes' | 'spaces';

/**
 * What `typeset` changes in a text: straight quotation marks or apostrophes become curly, or spaces become
 * no-break spaces.
 *
 * @param language a BCP 47 tag
 */
export function typesettingChanges(text: string, language: string): Set<TypesettingChange> {
  const changes = new Set<TypesettingChange>();
  const curled = curlQuotes(text, language);
  for (const [index, meaning] of straightMarks(text)) {
    if (curled[index] === text[index]) continue;
    changes.add(meaning === 'apostrophe' ? 'apostrophes' : 'quotationMarks');
  }
  if (typeset(text, language) !== curled) changes.add('spaces');
  return changes;
}
