import { countMentions, mentioningReviews } from '../archive/people/people-entries.ts';
import { typesetWords } from '../archive/reviews/typeset-review.ts';
import { isForeign } from '../archive/text/language.ts';
import { wordCount } from '../archive/text/word-count.ts';
import { isCriticsOwn } from '../archive/themes/voice.ts';
import type { Person } from '../schema/person.ts';
import type { Review } from '../schema/review.ts';

/** Something to search for, for a reader who has typed nothing yet. */
export interface SearchExamples {
  /** The people whom the reviews mention, those mentioned most often first. */
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  /** Words of reviews, without quotation marks, with their language. */
  readonly phrases: readonly { readonly words: string; readonly language: string }[];
}

/** Maximum numbers of examples. */
const maximumPeople = 100;
const maximumPhrases = 3;

/** How many words a phrase has: enough to be worth searching for exactly, and few enough to take in. */
const phraseLength = { least: 2, most: 9 } as const;

/** The short passages of a review: those in which it quotes others first, and then the shortest. */
function shortPassages(review: Review): string[] {
  return review.passages
    .toSorted(
      (one, other) =>
        Number(isCriticsOwn(one)) - Number(isCriticsOwn(other)) ||
        typesetWords(review, one.place).length - typesetWords(review, other.place).length,
    )
    .map(({ place }) => typesetWords(review, place).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((words) => {
      const length = wordCount([words], review.language);
      return length >= phraseLength.least && length <= phraseLength.most;
    });
}

/**
 * What to search for in the archive.
 *
 * @param language the interface language: phrases in it come first
 */
export function searchExamples(
  { reviews, people }: { readonly reviews: readonly Review[]; readonly people: readonly Person[] },
  language: string,
): SearchExamples {
  const mentions = mentioningReviews(reviews);
  const mentioned = people
    .map(({ id, name }) => ({ id, name, count: countMentions(mentions.get(id) ?? []) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, maximumPeople);
  const rank = (review: Review) => Number(isForeign(review.language, language));
  const phrases = reviews
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((review) =>
      shortPassages(review)
        .slice(0, 1)
        .map((words) => ({ words, language: review.language })),
    );
  return { people: mentioned, phrases: phrases.slice(0, maximumPhrases) };
}
