import { characterAt } from '../../archive/text/describe-place.ts';
import { nearestText } from '../../archive/text/nearest-text.ts';
import { paragraphAt } from '../../archive/text/paragraphs.ts';
import { placesOf, wordsAt } from '../../archive/text/places.ts';
import type { Failure } from '../../archive/text/resolve-selector.ts';
import { straighten } from '../../archive/text/typography.ts';
import { differOnlyInComposition } from '../../archive/text/unicode-composition.ts';
import { wordsAround } from '../../archive/text/word-boundaries.ts';
import type { Place } from '../../schema/place.ts';
import type { Selector } from '../../schema/selector.ts';
import type { ReviewProblem } from './review-problem.ts';

/** The maximum number of places that a message shows. */
const maximumPlaces = 6;

/** Explains an invisible difference. */
export const compositionNote =
  'They look the same, but one has its accented letters as single characters (NFC), and the other as a letter and an accent (NFD)';

/** The words at a place in brackets, between the words around them. */
function inContext(place: Place, paragraphs: readonly string[]): string {
  const { paragraph, start, end } = place;
  const { before, after } = wordsAround(paragraphAt(paragraphs, paragraph), start, end, 5);
  const words = wordsAt(place, paragraphs);
  return `\n      in paragraph ${paragraph}: … ${before}[${words}]${after} …`;
}

/** Places of a review with the words around them, each on a line of its own. */
export function placesInContext(places: readonly Place[], paragraphs: readonly string[]): string {
  const rest = places.length - maximumPlaces;
  const shown = places.slice(0, maximumPlaces).map((place) => inContext(place, paragraphs));
  return shown.join('') + (rest > 0 ? `\n      and ${rest} more` : '');
}

/** How many pairs of characters a text is compared by, at most, to find what quotations meant. */
const maximumPairs = 60_000_000;
/** How many are left to each text. */
const pairsLeft = new WeakMap<readonly string[], number>();

/** Whether a text has been compared so little that words may be compared with it, too. */
function mayCompare(words: string, paragraphs: readonly string[]): boolean {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const left = (pairsLeft.get(paragraphs) ?? maximumPairs) - words.length * length;
  if (left >= 0) pairsLeft.set(paragraphs, left);
  return left >= 0;
}

/**
 * The most similar words of a review, and the first character that differs, on lines of their own. Nothing if that
 * would take too long, because many long quotations of the review are wrong.
 */
export function didYouMean(words: string, paragraphs: readonly string[]): string {
  if (!mayCompare(words, paragraphs)) return '';
  const place = nearestText(words, paragraphs);
  if (!place) return '\n      nothing in the review is similar to these words';
  const near = wordsAt(place, paragraphs);
  const [one, other] = [straighten(words), straighten(near)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const difference = `\n      they differ at ${characterAt(words, at)} and ${characterAt(near, at)}`;
  const note = differOnlyInComposition(one, other) ? `\n      ${compositionNote}` : '';
  return `\n      did you mean: ${near} (paragraph ${place.paragraph})${difference}${note}`;
}

const ellipsis = /\s*[[(]?\s?(?:…|\.\s?\.\s?\.)\s?[\])]?\s*/u;

/** The parts of a quotation between ellipses, and those that the review lacks, if it has one of several. */
function partsAroundEllipsis(
  words: string,
  paragraphs: readonly string[],
): { parts: string[]; absent: string[] } | undefined {
  const parts = words.split(ellipsis).filter((part) => part !== '');
  const absent = parts.filter((part) => placesOf(part, paragraphs).length === 0);
  return parts.length > 1 && absent.length < parts.length ? { parts, absent } : undefined;
}

function absentProblem(
  exact: string,
  paragraphs: readonly string[],
  items: string,
): Omit<ReviewProblem, 'path'> {
  const { parts, absent } = partsAroundEllipsis(exact, paragraphs) ?? {};
  if (parts && absent) {
    const unknown = absent.map(
      (part) => `\n      nowhere in the review: ${part}${didYouMean(part, paragraphs)}`,
    );
    return {
      message: `This quotation leaves out words of the review: ${exact}${unknown.join('')}`,
      fix: `make ${parts.length === 2 ? 'two' : parts.length} ${items}: ${parts.join(' / ')}\n    Or quote the words in between, too.`,
    };
  }
  return {
    message: `These words are nowhere in the review: ${exact}${didYouMean(exact, paragraphs)}`,
    fix: 'copy the words exactly as the body has them.',
  };
}

/**
 * Explains why a selector does not select one place of a review.
 *
 * @param path the field that holds the selector
 * @param items what the record calls such fields
 */
export function selectorProblem(
  failure: Failure,
  { exact, prefix, suffix }: Selector,
  path: readonly (string | number)[],
  paragraphs: readonly string[],
  items: 'passages' | 'remarks' | 'quotations' = 'passages',
): ReviewProblem {
  switch (failure.kind) {
    case 'absent':
      return { path: [...path, 'exact'], ...absentProblem(exact, paragraphs, items) };
    case 'crossing':
      return {
        path: [...path, 'exact'],
        message: `These words begin in paragraph ${failure.from} and end in paragraph ${failure.to}: ${exact}`,
        fix: `quote words of one paragraph; for two paragraphs, make two ${items}.`,
      };
    case 'context': {
      const { field, places } = failure;
      const context = field === 'prefix' ? prefix : suffix;
      const side = field === 'prefix' ? 'before' : 'after';
      return {
        path: [...path, field],
        message: `The ${field} ${JSON.stringify(context)} is not directly ${side} the words in the review. They occur${placesInContext(places, paragraphs)}`,
        fix: `copy what is directly ${side} the words, including the space, or remove the ${field}.`,
      };
    }
    case 'ambiguous':
      return {
        path: [...path, 'exact'],
        message: `These words occur ${failure.places.length} times in the review: ${exact}${placesInContext(failure.places, paragraphs)}`,
        fix: 'quote more words, or add a prefix or suffix: the words directly before or after them.',
      };
  }
}
