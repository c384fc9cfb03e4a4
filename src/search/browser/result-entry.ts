import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { FoundParagraph, FoundReview } from '../answering/rank-reviews.ts';
import { createElement } from '../browser-shared/elements.ts';
import { linkedExcerpt, titleNodes } from '../browser-shared/excerpt-nodes.ts';
import { resultAddress } from '../browser-shared/result-address.ts';
import { excerptThemes } from './excerpt-themes.ts';

/** Maximum number of paragraphs for one review. */
const maximumParagraphs = 3;

/** What stands between facts on one line. */
const separator = '\u00a0· ';

function paragraphLink(
  review: FoundReview,
  number: number,
  { phrases }: SearchMessages,
): HTMLAnchorElement {
  const label = phrase(phrases.paragraph, { number: String(number) });
  const name = `${label}: ${review.indexed.title}`;
  return createElement('a', { href: resultAddress(review, number), 'aria-label': name }, label);
}

/** Links to further paragraphs of a review, as the end of a line of facts. */
function furtherLinks(
  review: FoundReview,
  paragraphs: readonly FoundParagraph[],
  messages: SearchMessages,
): (Node | string)[] {
  const links = paragraphs.flatMap(({ number }) => [' ', paragraphLink(review, number, messages)]);
  return [separator, messages.phrases.also, ...links];
}

/**
 * The best part of a paragraph, as a link to it, with its number and the themes of its passages.
 *
 * @param further links to the review's other paragraphs, if this is the last one shown
 */
function paragraphEntry(
  review: FoundReview,
  paragraph: FoundParagraph,
  { phrases, themes }: SearchMessages,
  further: readonly (Node | string)[],
): HTMLLIElement {
  const { language, facts } = review.indexed;
  const { number, matches } = paragraph;
  const { href, nodes, range } = linkedExcerpt(review, paragraph);
  const label = phrase(phrases.paragraph, { number: String(number) });
  const ids = excerptThemes(facts.themes[number - 1] ?? [], matches, range);
  const labels = ids.flatMap((theme) => themes[theme] ?? []);
  const line = [label, ...labels].join(separator);
  const textAttributes = { class: 'excerpt', lang: language, dir: 'auto' };
  return createElement(
    'li',
    {},
    createElement('p', textAttributes, createElement('a', { href }, ...nodes)),
    createElement('p', { class: 'facts' }, line, ...further),
  );
}

/** The words that best tell what a review thinks of its film: nothing in its text was found. */
function criticsWords({ indexed: { facts, paragraphs } }: FoundReview): string {
  const [paragraph, start, end] = facts.line;
  return paragraphs[paragraph - 1]?.slice(start, end) ?? '';
}

/**
 * Creates the entry of a review in a list of results: title, facts, and its best paragraphs.
 *
 * @param shown how many paragraphs to show; the entry links to the others
 * @param more what else to say about it
 */
export function resultEntry(
  review: FoundReview,
  messages: SearchMessages,
  shown = 1,
  ...more: readonly string[]
): HTMLLIElement {
  const { language, facts } = review.indexed;
  const textAttributes = { lang: language, dir: 'auto' };
  const link = { href: resultAddress(review), ...textAttributes };
  const paragraphs = review.paragraphs.slice(0, maximumParagraphs);
  const visible = paragraphs.slice(0, shown);
  const others = paragraphs.slice(shown);
  const further = others.length > 0 ? furtherLinks(review, others, messages) : [];
  return createElement(
    'li',
    { class: 'result' },
    createElement('h3', {}, createElement('a', link, ...titleNodes(review))),
    createElement(
      'p',
      { class: 'facts' },
      [facts.lines[messages.language], ...more].filter(Boolean).join(separator),
    ),
    visible.length > 0
      ? createElement(
          'ol',
          { class: 'found-passages' },
          ...visible.map((each) =>
            paragraphEntry(review, each, messages, each === visible.at(-1) ? further : []),
          ),
        )
      : createElement(
          'p',
          { class: 'excerpt', ...textAttributes },
          createElement('q', {}, criticsWords(review)),
        ),
  );
}
