import { passageId } from '../archive/reviews/anchor-ids.ts';
import { wordsAt } from '../archive/text/places.ts';
import { sentencesOf } from '../archive/text/sentences.ts';
import { isCriticsOwn } from '../archive/themes/voice.ts';
import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';

/**
 * The passages of a draft, on whose page the first sentence stands in as long as no words of the critic are
 * marked: pages quote a line of every critic. It has no theme and no stance.
 *
 * @param paragraphs the text, one string per paragraph
 */
export function withStandIn(
  passages: readonly Passage[],
  { language }: Pick<Review, 'language'>,
  paragraphs: readonly string[],
): Passage[] {
  const [first = ''] = paragraphs;
  const [sentence = { start: 0, end: first.length }] = sentencesOf(first, language);
  if (passages.some(isCriticsOwn)) return [...passages];
  const place = { paragraph: 1, ...sentence };
  const standIn: Passage = {
    exact: wordsAt(place, paragraphs),
    themes: [],
    voice: 'critic',
    id: passageId(place, paragraphs),
    place,
    supportsRating: false,
  };
  return [standIn, ...passages.filter(({ id }) => id !== standIn.id)];
}
