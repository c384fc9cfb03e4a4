import { counted } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { FoundReview } from '../answering/rank-reviews.ts';
import type { Answer } from '../answering/search.ts';
import { createElement } from '../browser-shared/elements.ts';
import { linkedExcerpt, titleNodes } from '../browser-shared/excerpt-nodes.ts';
import { resultAddress } from '../browser-shared/result-address.ts';

/** Maximum number of paragraphs suggested from one review. */
const maximumPerReview = 2;

/** Maximum number of paragraphs suggested in all. */
const maximumParagraphs = 6;

/** Length of an excerpt, in characters. */
const excerptLength = 120;

/** Creates an option: a link. */
export function option(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  return createElement('a', { role: 'option', href, tabindex: '-1' }, ...content);
}

/**
 * Creates the options for a review: its best paragraphs, or the review if only its title matches.
 */
export function reviewOptions(
  review: FoundReview,
  maximum = maximumPerReview,
): HTMLAnchorElement[] {
  const textAttributes = { lang: review.indexed.language, dir: 'auto' };
  const title = () => createElement('cite', textAttributes, ...titleNodes(review));
  if (review.paragraphs.length === 0) return [option(resultAddress(review), title())];
  return review.paragraphs.slice(0, maximum).map((paragraph) => {
    const { href, nodes } = linkedExcerpt(review, paragraph, excerptLength);
    return option(
      href,
      createElement('span', { class: 'excerpt', ...textAttributes }, ...nodes),
      title(),
    );
  });
}

/** Creates the options of a search box for the paragraphs of an answer. */
export function suggestions({ reviews }: Answer): HTMLAnchorElement[] {
  return reviews.flatMap((review) => reviewOptions(review)).slice(0, maximumParagraphs);
}

/**
 * Creates the option for the page of all results, unless the exact answer is empty.
 *
 * @param hasMore whether there is anything beyond the exact answer, so that its number is not that of the page
 */
export function resultsOption(
  { total }: Answer,
  typed: string,
  { phrases, addresses, language }: SearchMessages,
  hasMore: boolean,
): HTMLAnchorElement[] {
  if (total === 0) return [];
  const all = `${addresses.search}?${new URLSearchParams({ q: typed })}`;
  return [option(all, hasMore ? phrases.allResults : counted(phrases.all, total, language))];
}
