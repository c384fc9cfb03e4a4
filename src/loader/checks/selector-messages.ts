import { nearestText } from '../../archive/text/nearest-text.ts';
import { paragraphAt } from '../../archive/text/paragraphs.ts';
import { wordsAt } from '../../archive/text/places.ts';
import { characterAt } from '../../archive/text/readings.ts';
import type { Failure } from '../../archive/text/resolve-selector.ts';
import { straighten } from '../../archive/text/typography.ts';
import { wordsAround } from '../../archive/text/word-boundaries.ts';
import type { Place } from '../../schema/place.ts';
import type { Selector } from '../../schema/selector.ts';
import type { ReviewProblem } from './review-problem.ts';

/** How many places of a quotation are shown. */
const shownPlaces = 6;

/** The words at a place with what stands around them, for an editor to tell it from others. */
function inContext({ paragraph, start, end }: Place, paragraphs: readonly string[]): string {
  const text = paragraphAt(paragraphs, paragraph);
  const { before, after } = wordsAround(text, start, end, 5);
  return `\n      in paragraph ${paragraph}: … ${before}[${text.slice(start, end)}]${after} …`;
}

/** Places of the review with what stands around them, a line each, as the end of a sentence. */
export function placesInContext(places: readonly Place[], paragraphs: readonly string[]): string {
  const rest = places.length - shownPlaces;
  const shown = places.slice(0, shownPlaces).map((place) => inContext(place, paragraphs));
  return shown.join('') + (rest > 0 ? `\n      and ${rest} more` : '');
}

/** The text that was most likely meant, and the character at which it parts from what was quoted. */
function didYouMean(words: string, paragraphs: readonly string[]): string {
  const place = nearestText(words, paragraphs);
  if (!place) return '\n      nothing in the review comes near these words';
  const near = wordsAt(place, paragraphs);
  const [one, other] = [straighten(words), straighten(near)];
  let part = 0;
  while (part < one.length && one[part] === other[part]) part += 1;
  return (
    `\n      did you mean: ${near} (paragraph ${place.paragraph})` +
    `\n      they part at ${characterAt(words, part)} and ${characterAt(near, part)}`
  );
}

/**
 * A selector's failure in words: what is message, with the nearest text of the review, and how to fix it.
 *
 * @param path the field that holds the selector
 */
export function selectorProblem(
  failure: Failure,
  { exact, prefix = '', suffix = '' }: Selector,
  path: readonly (string | number)[],
  paragraphs: readonly string[],
): ReviewProblem {
  switch (failure.kind) {
    case 'absent':
      return {
        path: [...path, 'exact'],
        message: `These words occur nowhere in the review: ${exact}${didYouMean(exact, paragraphs)}`,
        fix: 'quote the words exactly as the body has them.',
      };
    case 'crossing':
      return {
        path: [...path, 'exact'],
        message: `These words run from paragraph ${failure.from} into paragraph ${failure.to}: ${exact}`,
        fix: 'quote words within one paragraph: two paragraphs make two passages.',
      };
    case 'context': {
      const context = failure.field === 'prefix' ? prefix : suffix;
      const side = failure.field === 'prefix' ? 'before' : 'after';
      return {
        path: [...path, failure.field],
        message: `This ${failure.field} does not stand directly ${side} the words: ${JSON.stringify(context)}. They stand${placesInContext(failure.places, paragraphs)}`,
        fix: `write what stands directly ${side} the words, white space included, or leave the ${failure.field} out.`,
      };
    }
    case 'ambiguous':
      return {
        path: [...path, 'exact'],
        message: `These words occur ${failure.places.length} times in the review: ${exact}${placesInContext(failure.places, paragraphs)}`,
        fix: 'quote more of the words, or add as prefix or suffix what stands directly before or after them.',
      };
  }
}
