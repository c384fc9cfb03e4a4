import { bestFirst } from '../answering/rank-reviews.ts';
import type { IndexedReview } from '../engine/indexed-review.ts';
import { readTopics } from '../engine/topics.ts';
import type { Manifest } from '../vocabulary/manifest.ts';
import { onceFor } from '../vocabulary/once-for.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import { type Closeness, closenessOf, samePart } from './closeness.ts';
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

/** How well the record of a film says that a paragraph answers a query. */
export interface TopicScore {
  readonly score: number;
  /** The terms of the query that it tells of. */
  readonly told: ReadonlySet<WiderTerm>;
}

/** How much a word counts by which readers ask, beside a word of a label. */
const askedWeight = 1.3;

/** A term, with how to compare words with it, and how much it weighs. */
interface Sought {
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

/** How much the terms of a query weigh that a topic is called by. */
function scoreOf({ labels, asked }: Named, terms: readonly Sought[]): TopicScore {
  const byAsked = terms.map(({ closeness }) =>
    Math.max(0, ...asked.map(closeness).filter((each) => each > samePart)),
  );
  const scores = (labels.length > 0 ? labels : [[]]).map((words) => {
    const byLabel = terms.map(({ closeness }) => words.map(closeness));
    const counts = terms.map((_, index) =>
      Math.max(0, askedWeight * (byAsked[index] ?? 0), ...(byLabel[index] ?? [])),
    );
    const sum = terms.reduce(
      (total, { weight }, index) => total + weight * (counts[index] ?? 0),
      0,
    );
    // All words of a label should be asked for, but any of those by which readers ask.
    const covered = words.filter((_, place) => byLabel.some((each) => (each[place] ?? 0) > 0));
    const coverage = byAsked.some((each) => each > 0)
      ? 1
      : Math.sqrt(covered.length / Math.max(1, words.length));
    return { score: sum * coverage, told: terms.filter((_, index) => (counts[index] ?? 0) > 0) };
  });
  const [best = { score: 0, told: [] }] = scores.sort(bestFirst);
  return { score: best.score, told: new Set(best.told.map(({ term }) => term)) };
}

/**
 * Scores paragraphs by how well the record of their film says that they answer a query: by the
 * labels of its facts, the roles of its cast, and the words by which readers ask for them.
 *
 * @param languages the languages that the query may be in
 * @returns for each review, the scores of those of its paragraphs that have any, by their numbers
 */
export function topicScores(
  reviews: readonly IndexedReview[],
  terms: readonly WiderTerm[],
  languages: readonly string[],
  manifest: Manifest,
): ReadonlyMap<IndexedReview, ReadonlyMap<number, TopicScore>> {
  const topics = reviews
    .flatMap(topicsIn(manifest))
    .filter(({ language }) => languages.includes(language));
  const paragraphs = reviews.reduce((sum, review) => sum + review.paragraphs.length, 0);
  const sought = terms.map((term) => {
    const closeness = closenessOf(term, languages);
    const having = topics.filter(({ labels, asked }) =>
      [...labels.flat(), ...asked].some((word) => closeness(word) > 0),
    );
    const places = having.map(({ review, paragraph }) => `${review.address}#${paragraph}`);
    return { term, closeness, weight: rarity(new Set(places).size, paragraphs) };
  });
  const scores = new Map<IndexedReview, Map<number, TopicScore>>();
  for (const topic of topics) {
    const found = scoreOf(topic, sought);
    const own = scores.get(topic.review) ?? new Map<number, TopicScore>();
    const before = own.get(topic.paragraph);
    if (found.score > (before?.score ?? 0)) own.set(topic.paragraph, found);
    scores.set(topic.review, own);
  }
  return scores;
}
