import { isForeign, languageName } from '../../archive/text/language.ts';
import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { FoundParagraph, FoundReview } from '../answering/rank-reviews.ts';
import { createElement } from '../browser-shared/elements.ts';
import { excerptNodes, titleNodes } from '../browser-shared/excerpt-nodes.ts';
import { resultAddress } from '../browser-shared/result-address.ts';

/** Maximum number of paragraphs for one review. */
const maximumParagraphs = 3;

function paragraphLink(
  review: FoundReview,
  number: number,
  { phrases }: SearchMessages,
): HTMLAnchorElement {
  const label = phrase(phrases.paragraph, { number: String(number) });
  const name = `${label}: ${review.indexed.title}`;
  return createElement('a', { href: resultAddress(review, number), 'aria-label': name }, label);
}

function paragraphEntry(
  review: FoundReview,
  { number, text, matches }: FoundParagraph,
  messages: SearchMessages,
): HTMLLIElement {
  const attributes = { class: 'excerpt', lang: review.indexed.language, dir: 'auto' };
  return createElement(
    'li',
    {},
    paragraphLink(review, number, messages),
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
 * Creates the entry of a review in a list of results: title, where it comes from, and its best
 * paragraphs.
 *
 * @param shown how many paragraphs to show; the entry links to the others
 * @param facts what else to say about it
 */
export function resultEntry(
  review: FoundReview,
  messages: SearchMessages,
  shown = 1,
  ...facts: readonly string[]
): HTMLLIElement {
  const language = review.indexed.language;
  const textAttributes = { lang: language, dir: 'auto' };
  const link = { href: resultAddress(review), ...textAttributes };
  const paragraphs = review.paragraphs.slice(0, maximumParagraphs);
  const others = paragraphs.slice(shown);
  const entry = createElement(
    'li',
    { class: 'result' },
    createElement('h3', {}, createElement('a', link, ...titleNodes(review))),
    createElement('p', { class: 'facts' }, [originOf(review, messages), ...facts].join(' · ')),
    paragraphs.length > 0
      ? createElement(
          'ol',
          { class: 'found-passages' },
          ...paragraphs.slice(0, shown).map((each) => paragraphEntry(review, each, messages)),
        )
      : createElement(
          'p',
          { class: 'excerpt', ...textAttributes },
          ...excerptNodes(review.indexed.paragraphs.join(' '), []),
        ),
  );
  if (others.length > 0) {
    const links = others.flatMap(({ number }) => [' ', paragraphLink(review, number, messages)]);
    entry.append(createElement('p', { class: 'further' }, messages.phrases.also, ...links));
  }
  return entry;
}
