import { counted, phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import { languageOf } from '../engine/pagefind-engine.ts';
import { labelOf, personAddress, themeAddress } from '../inlined/record-links.ts';
import { make } from '../results/elements.ts';
import { excerptNodes, markedAddress, titleNodes } from '../results/excerpt-nodes.ts';
import type { Label } from '../vocabulary/manifest.ts';

/** How many paragraphs of one review are suggested. */
const ofOneReview = 2;

/** How much of a paragraph is suggested at most, in characters. */
const shortest = 120;

/** How many paragraphs are suggested in all. */
const inAll = 6;

function option(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  return make('a', { role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }, ...content);
}

/** What a box suggests: themes and persons that the query names, paragraphs, and the page of all results. */
export function suggestions(
  answer: Answer,
  query: string,
  labels: readonly Label[],
  words: SearchMessages,
): HTMLAnchorElement[] {
  const { phrases, addresses, language } = words;
  const themes = answer.query.themes.map((theme) =>
    option(
      themeAddress(theme, words),
      phrase(phrases.theme, { theme: labelOf(theme, labels, language) }),
    ),
  );
  const persons = answer.query.persons.map(({ id, name }) =>
    option(personAddress(id, words), phrase(phrases.person, { name })),
  );
  const passages = answer.reviews.flatMap((review) => {
    const own = { lang: languageOf(review.fragment), dir: 'auto' };
    const title = make('cite', own, ...titleNodes(review));
    if (review.passages.length === 0) return [option(markedAddress(review), title)];
    return review.passages
      .slice(0, ofOneReview)
      .map((passage) =>
        option(
          markedAddress(review, passage.id),
          make(
            'span',
            { class: 'excerpt', ...own },
            ...excerptNodes(passage.text, passage.ranges, shortest),
          ),
          title.cloneNode(true),
        ),
      );
  });
  const all = `${addresses.search}?${new URLSearchParams({ q: query })}`;
  const total = option(all, counted(phrases.all, answer.total, language));
  return [...themes, ...persons, ...passages.slice(0, inAll), ...(answer.total > 0 ? [total] : [])];
}
