import { countMentions, mentioningReviews } from '../archive/people/people-entries.ts';
import { typesetWords } from '../archive/reviews/typeset-review.ts';
import { isForeign } from '../archive/text/language.ts';
import { wordCount } from '../archive/text/word-count.ts';
import { isCriticsOwn } from '../archive/themes/voice.ts';
import type { Person } from '../schema/person.ts';
import type { Review } from '../schema/review.ts';

/** Something to search for, for a reader who has typed nothing yet. */
export interface SearchExamples {
  /** The names of the people whom the reviews mention most often. */
  readonly names: readonly string[];
  /** Words that reviews quote from others, without quotation marks, with their language. */
  readonly phrases: readonly { readonly words: string; readonly language: string }[];
}

/** Maximum numbers of examples. */
const maximumNames = 6;
const maximumPhrases = 3;

/** How many words a phrase has: enough to be worth searching for exactly, and few enough to take in. */
const phraseLength = { least: 2, most: 9 } as const;

function quotedPhrases(review: Review): string[] {
  return review.passages
    .filter((passage) => !isCriticsOwn(passage))
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
  const names = people
    .map(({ id, name }) => ({ name, count: countMentions(mentions.get(id) ?? []) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, maximumNames)
    .map(({ name }) => name);
  const rank = (review: Review) => Number(isForeign(review.language, language));
  const phrases = reviews
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((review) =>
      quotedPhrases(review)
        .slice(0, 1)
        .map((words) => ({ words, language: review.language })),
    );
  return { names, phrases: phrases.slice(0, maximumPhrases) };
}
