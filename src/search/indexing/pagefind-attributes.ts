import type { Review } from '../../schema/review.ts';
import { type FilmRecords, factsOf } from './review-facts.ts';

/**
 * The attributes that make Pagefind index the element with a review's text, with its language and what
 * results show of it. They omit the facets and the orders, which have files of their own. Facts are a
 * filter, because Pagefind finds reviews by their metadata.
 */
export function pagefindAttributes(
  review: Review,
  records: FilmRecords,
): Readonly<Record<string, string>> {
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': `language:${new Intl.Locale(review.language).language}`,
    'data-pagefind-filter': 'facts[data-facts]',
    'data-facts': JSON.stringify(factsOf(review, records)),
  };
}
