import { isForeign, languageName } from '../../archive/text/language.ts';
import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { FoundParagraph, FoundReview } from '../answering/rank-reviews.ts';
import { createElement } from '../browser-shared/elements.ts';
import { excerptNodes, titleNodes } from '../browser-shared/excerpt-nodes.ts';
import { resultAddress } from '../browser-shared/result-address.ts';

/** Maximum number of paragraphs shown for one review. */
const maximumParagraphs = 3;

function paragraphEntry(
  review: FoundReview,
  { number, text, matches }: FoundParagraph,
  { phrases }: SearchMessages,
): HTMLLIElement {
  const { indexed } = review;
  const label = phrase(phrases.paragraph, { number: String(number) });
  const name = `${label}: ${indexed.title}`;
  const href = resultAddress(review, number);
  const attributes = { class: 'excerpt', lang: indexed.language, dir: 'auto' };
  return createElement(
    'li',
    {},
    createElement('a', { href, 'aria-label': name }, label),
    createElement('p', attributes, ...excerptNodes(text, matches)),
  );
}

/** Where a review comes from, and its language unless the page is in it. */
function originOf({ indexed }: FoundReview, { language }: SearchMessages): string {
  const { language: own, facts } = indexed;
  return [
    ...(facts['origin'] ? [facts['origin']] : []),
    ...(isForeign(own, language) ? [languageName(own, language)] : []),
  ].join(' · ');
}

/**
 * Creates the entry of a review in the list of results: title, where it comes from, and its best
 * paragraphs.
 */
export function resultEntry(review: FoundReview, messages: SearchMessages): HTMLLIElement {
  const language = review.indexed.language;
  const textAttributes = { lang: language, dir: 'auto' };
  const link = { href: resultAddress(review), ...textAttributes };
  const paragraphs = review.paragraphs
    .slice(0, maximumParagraphs)
    .map((paragraph) => paragraphEntry(review, paragraph, messages));
  return createElement(
    'li',
    { class: 'result' },
    createElement('h3', {}, createElement('a', link, ...titleNodes(review))),
    createElement('p', { class: 'facts' }, originOf(review, messages)),
    paragraphs.length > 0
      ? createElement('ol', { class: 'found-passages' }, ...paragraphs)
      : createElement(
          'p',
          { class: 'excerpt', ...textAttributes },
          ...excerptNodes(review.indexed.paragraphs.join(' '), []),
        ),
  );
}
