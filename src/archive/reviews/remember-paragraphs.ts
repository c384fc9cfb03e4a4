import type { Review } from '../../schema/review.ts';
import { paragraphAt } from '../text/paragraphs.ts';

/**
 * A function that computes its value once for each paragraph of a review: that takes time, and many pages need the
 * same. It throws a RangeError if the review has no paragraph with the number, which counts from 1.
 */
export function rememberParagraphs<Value>(
  compute: (text: string, language: string) => Value,
): (review: Review, number: number) => Value {
  const cache = new WeakMap<readonly string[], Map<number, Value>>();
  return ({ paragraphs, language }, number) => {
    const known = cache.get(paragraphs) ?? new Map<number, Value>();
    cache.set(paragraphs, known);
    const value = known.get(number) ?? compute(paragraphAt(paragraphs, number), language);
    known.set(number, value);
    return value;
  };
}
