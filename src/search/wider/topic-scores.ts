import type { IndexedReview } from '../engine/indexed-review.ts';
import { readTopics } from '../engine/topics.ts';
import { onceFor } from '../loading/once-for.ts';
import type { Manifest } from '../vocabulary/manifest.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import { asWhole, type Closeness, closenessOf } from './closeness.ts';
import { rarity } from './rarity.ts';
import type { WiderTerm } from './wider-terms.ts';

/** What readers call a topic, with the paragraph that tells it. */
interface Named {
  readonly review: IndexedReview;
  readonly paragraph: number;
  /** The words of each label, folded, without function words. */
  readonly labels: readonly (readonly string[])[];
  /** The words by which readers ask for it, folded. */
  readonly asked: readonly string[];
}

/** How well the records of a film and of a review say that a paragraph answers a query. */
export interface TopicScore {
  readonly score: number;
  /** The terms of the query that it tells of. */
  readonly told: ReadonlySet<WiderTerm>;
}

/** How much a word counts by which readers ask, beside a word of a label. */
const askedWeight = 1.3;

/** How much less it counts if the text of the paragraph has the word itself. */
const inTextShare = 0.7;

/** How much a term counts that another topic of a paragraph tells than most of the terms. */
const besideFactor = 0.6;

/** A term, with how to compare words with it, and how much it weighs. */
interface ComparedTerm {
  readonly term: WiderTerm;
  readonly closeness: Closeness;
  readonly weight: number;
}

/** Returns a function that reads the topics of a review in every language, once. */
const topicsIn = onceFor(({ functionWords }: Manifest) => {
  const contentOf = (label: string, language: string) =>
    wordsOf(label)
      .map(({ folded }) => folded)
      .filter((word) => !functionWords.get(language)?.has(word));
  return onceFor((review: IndexedReview): (Named & { readonly language: string })[] =>
    readTopics(review.facts.topics).flatMap(({ paragraph, words }) =>
      Object.entries(words).map(([language, { labels, asked }]) => ({
        review,
        paragraph,
        language,
        labels: labels.map((label) => contentOf(label, language)),
        asked: asked.map(fold),
      })),
    ),
  );
});

/** How far the text of a paragraph has a term, up to 1. */
type InText = (term: WiderTerm) => number;

/** How much each term of a query counts that a topic is called by. */
type TermCounts = ReadonlyMap<WiderTerm, number>;

const sumOf = (counts: TermCounts) => [...counts.values()].reduce((sum, value) => sum + value, 0);

/** What a topic tells. A word by which readers ask counts less for what the text has itself. */
function toldBy(
  { labels, asked }: Named,
  terms: readonly ComparedTerm[],
  inText: InText,
): TermCounts {
  const byAsked = terms.map(({ closeness }) =>
    Math.max(0, ...asked.map((word) => asWhole(closeness(word)))),
  );
  const hasAskedWord = byAsked.some((each) => each > 0);
  const all = (labels.length > 0 ? labels : [[]]).map((words) => {
    const byLabel = terms.map(({ closeness }) => words.map(closeness));
    // All words of a label should be asked for, but any of those by which readers ask.
    const covered = words.filter((_, place) => byLabel.some((each) => (each[place] ?? 0) > 0));
    const coverage = hasAskedWord ? 1 : Math.sqrt(covered.length / Math.max(1, words.length));
    return new Map(
      terms.flatMap(({ term, weight }, index) => {
        const counts = [
          askedWeight * (byAsked[index] ?? 0) * (1 - inTextShare * inText(term)),
          ...(byLabel[index] ?? []),
        ];
        const count = Math.max(...counts);
        return count > 0 ? [[term, weight * coverage * count] as const] : [];
      }),
    );
  });
  return all.reduce((best, each) => (sumOf(each) > sumOf(best) ? each : best));
}

/** What several topics of a paragraph tell together: most what one of them tells. */
function together(all: readonly TermCounts[]): TopicScore {
  const [best = new Map<WiderTerm, number>(), ...others] = all.toSorted(
    (one, other) => sumOf(other) - sumOf(one),
  );
  const told = new Map(best);
  for (const [term, value] of others.flatMap((each) => [...each])) {
    if (best.has(term)) continue;
    told.set(term, Math.max(told.get(term) ?? 0, value * besideFactor));
  }
  return { score: sumOf(told), told: new Set(told.keys()) };
}

/**
 * Scores paragraphs by how well the records say that they answer a query: by the labels of the facts
 * of a film, the roles of its cast, and the words by which readers ask for these and for the passages
 * of reviews.
 *
 * @param languages the languages that the query may be in
 * @returns a function that scores a paragraph of a review
 */
export function topicScores(
  reviews: readonly IndexedReview[],
  terms: readonly WiderTerm[],
  languages: readonly string[],
  manifest: Manifest,
): (review: IndexedReview, paragraph: number, inText: InText) => TopicScore {
  const topics = reviews
    .flatMap(topicsIn(manifest))
    .filter(({ language }) => languages.includes(language));
  const paragraphs = reviews.reduce((sum, review) => sum + review.paragraphs.length, 0);
  const placeOf = (review: IndexedReview, paragraph: number) => `${review.address}#${paragraph}`;
  const compared = terms.map((term) => {
    const closeness = closenessOf(term, languages);
    const having = topics.filter(
      ({ labels, asked }) =>
        labels.flat().some((word) => closeness(word) > 0) ||
        asked.some((word) => asWhole(closeness(word)) > 0),
    );
    const places = having.map(({ review, paragraph }) => placeOf(review, paragraph));
    return { term, closeness, weight: rarity(new Set(places).size, paragraphs) };
  });
  const byPlace = Map.groupBy(topics, ({ review, paragraph }) => placeOf(review, paragraph));
  return (review, paragraph, inText) => {
    const own = byPlace.get(placeOf(review, paragraph)) ?? [];
    return together(own.map((topic) => toldBy(topic, compared, inText)));
  };
}
