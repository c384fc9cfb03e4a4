import { paragraphAt } from '../../archive/text/paragraphs.ts';
import { inWholeWords, isWithinWord } from '../../archive/text/word-boundaries.ts';
import type { Place } from '../../schema/place.ts';
import type { ReviewProblem } from './review-problem.ts';

/**
 * Checks that quoted words neither begin nor end within a word.
 *
 * @param noun what the record calls them
 * @param path the field that holds them
 */
export function checkWholeWords(
  noun: 'passage' | 'quotation',
  { paragraph, start, end }: Place,
  paragraphs: readonly string[],
  path: readonly (string | number)[],
): ReviewProblem[] {
  const text = paragraphAt(paragraphs, paragraph);
  if (!isWithinWord(text, start) && !isWithinWord(text, end)) return [];
  const whole = text.slice(...inWholeWords(text, start, end));
  const message = `This ${noun} begins or ends in the middle of a word. Paragraph ${paragraph} of the review has: ${whole}`;
  return [{ path, message, fix: 'quote whole words.' }];
}
