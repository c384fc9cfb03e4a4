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
const maximumPeople = 24;
const maximumPhrases = 3;

/** How many words a phrase has: enough to be worth searching for exactly, and few enough to take in. */
const phraseLength = { least: 2, most: 9 } as const;

/**
 * The best phrase of a review to search for: the first that it quotes from others, or else its
 * shortest passage.
 */
function phraseOf(review: Review): { words: string; isQuoted: boolean } | undefined {
  const { least, most } = phraseLength;
  const [best] = review.passages
    .map((passage) => ({
      words: typesetWords(review, passage.place).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''),
      isQuoted: !isCriticsOwn(passage),
    }))
    .filter(({ words }) => {
      const length = wordCount([words], review.language);
      return !/["“”„«»‹›]/u.test(words) && length >= least && length <= most;
    })
    .sort(
      (one, other) =>
        Number(other.isQuoted) - Number(one.isQuoted) || one.words.length - other.words.length,
    );
  return best;
}

/**
 * The best phrases of reviews, those in a language first, and among them those that are quoted. They are made one
 * by one: a few of a large archive are enough.
 */
function* phrasesOf(
  reviews: readonly Review[],
  language: string,
): Generator<SearchExamples['phrases'][number]> {
  const byForeign = Map.groupBy(reviews, (review) => isForeign(review.language, language));
  for (const foreign of [false, true]) {
    for (const quoted of [true, false]) {
      for (const review of byForeign.get(foreign) ?? []) {
        const best = phraseOf(review);
        if (best?.isQuoted === quoted) yield { words: best.words, language: review.language };
      }
    }
  }
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
  return { people: mentioned, phrases: [...phrasesOf(reviews, language).take(maximumPhrases)] };
}
