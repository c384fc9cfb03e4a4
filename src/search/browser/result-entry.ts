import { languageName } from '../../archive/text/language.ts';
import { paragraphOfId } from '../../archive/text/paragraphs.ts';
import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { AnsweredReview, FoundPassage } from '../answering/rank-paragraphs.ts';
import { languageOf, titleOf } from '../engine/pagefind-engine.ts';
import { make } from '../results/elements.ts';
import { excerptNodes, markedAddress, titleNodes } from '../results/excerpt-nodes.ts';

/** How many paragraphs of a review are shown. */
const shown = 3;

function passageEntry(
  review: AnsweredReview,
  passage: FoundPassage,
  { phrases }: SearchMessages,
): HTMLLIElement {
  const number = String(paragraphOfId(passage.id) ?? '');
  const label = phrase(phrases.paragraph, { number });
  const name = `${label}: ${titleOf(review.fragment)}`;
  const link = make('a', { href: markedAddress(review, passage.id), 'aria-label': name }, label);
  const own = { class: 'excerpt', lang: languageOf(review.fragment), dir: 'auto' };
  return make('li', {}, link, make('p', own, ...excerptNodes(passage.text, passage.ranges)));
}

/**
 * The entry of a found review in the list of results: its title, what else is known of it, and the
 * paragraphs that answer best, each with a link that lands on it.
 */
export function resultEntry(review: AnsweredReview, words: SearchMessages): HTMLLIElement {
  const own = languageOf(review.fragment);
  const text = { lang: own, dir: 'auto' };
  const attributes = { href: markedAddress(review), hreflang: own, ...text };
  const title = make('h3', {}, make('a', attributes, ...titleNodes(review)));
  const facts = make('p', { class: 'facts' }, languageName(own, words.language));
  const passages = review.passages.slice(0, shown);
  const list = passages.map((passage) => passageEntry(review, passage, words));
  const found =
    list.length > 0
      ? make('ol', { class: 'found-passages' }, ...list)
      : make('p', { class: 'excerpt', ...text }, ...excerptNodes(review.fragment.content, []));
  return make('li', { class: 'result' }, title, facts, found);
}
