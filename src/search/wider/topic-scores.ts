import type { IndexedReview } from '../engine/indexed-review.ts';
import { readTopics } from '../engine/topics.ts';
import { rootsOf } from '../languages/derivation.ts';
import { stemsOf } from '../languages/stems.ts';
import type { Manifest } from '../vocabulary/manifest.ts';
import { onceFor } from '../vocabulary/once-for.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import { rarity } from './rarity.ts';
import type { WiderTerm } from './wider-terms.ts';

/** A label of a topic, with the paragraph that tells it. */
interface Label {
  readonly review: IndexedReview;
  readonly paragraph: number;
  /** Its words, folded, without function words. */
  readonly words: readonly string[];
  /** The words by which readers ask for it, folded. */
  readonly asked: readonly string[];
}

/** How much a word of a label counts for a term: in the same form, with the same root, or as a part. */
const sameWord = 1;
const sameRoot = 0.8;
const samePart = 0.6;

/** How much a word counts by which readers ask, beside a word of a label. */
const askedWeight = 1.3;

/** Minimum length of a part of a compound. */
const minimumPart = 4;

/** How well a word answers to a term, up to 1. */
type Closeness = (word: string) => number;

/** Returns a function that finds the stems and the roots of a word in any language, each once. */
const derivationsIn = onceFor(({ languages }: Manifest) => {
  const known = new Map<string, { readonly stems: string[]; readonly roots: string[] }>();
  return (word: string) => {
    const found = known.get(word) ?? {
      stems: languages.flatMap((each) => stemsOf(word, each)),
      roots: languages.flatMap((each) => rootsOf(word, each)),
    };
    known.set(word, found);
    return found;
  };
});

function closenessOf({ typed, exact, related }: WiderTerm, manifest: Manifest): Closeness {
  const derivationsOf = derivationsIn(manifest);
  const word = fold(typed);
  const forms = [
    word,
    ...exact.flatMap((each) =>
      each.kind === 'forms' ? each.forms.map((form) => fold(form.word)) : [],
    ),
  ];
  const stems = new Set(forms.flatMap((form) => derivationsOf(form).stems));
  const roots = new Set(derivationsOf(word).roots);
  const others = new Set(related.flatMap((each) => each.forms.map((form) => fold(form.word))));
  const parts = [...stems].filter(({ length }) => length >= minimumPart);
  return (other) => {
    const own = derivationsOf(other);
    if (own.stems.some((stem) => stems.has(stem))) return sameWord;
    if (others.has(other) || own.roots.some((root) => roots.has(root))) return sameRoot;
    return parts.some((part) => other.startsWith(part) || other.endsWith(part)) ? samePart : 0;
  };
}

/** Returns a function that reads the labels of a review, once: every query needs them. */
const labelsIn = onceFor(({ functionWords }: Manifest) => {
  const isFunctionWord = (word: string) => [...functionWords.values()].some((all) => all.has(word));
  return onceFor((review: IndexedReview): Label[] =>
    readTopics(review.facts.topics).flatMap(({ paragraph, labels, asked }) =>
      labels.map((label) => ({
        review,
        paragraph,
        words: wordsOf(label)
          .map(({ folded }) => folded)
          .filter((word) => !isFunctionWord(word)),
        asked: asked.map(fold),
      })),
    ),
  );
});

/**
 * Scores paragraphs by how well the record of their film says that they answer a query: by the
 * labels of its facts and the roles of its cast.
 *
 * @returns for each review, the scores of those of its paragraphs that have any, by their numbers
 */
export function topicScores(
  reviews: readonly IndexedReview[],
  terms: readonly WiderTerm[],
  manifest: Manifest,
): ReadonlyMap<IndexedReview, ReadonlyMap<number, number>> {
  const labels = reviews.flatMap(labelsIn(manifest));
  const paragraphs = reviews.reduce((sum, review) => sum + review.paragraphs.length, 0);
  const found = terms.map((term) => {
    const closeness = closenessOf(term, manifest);
    const byLabel = labels.map(({ words }) => words.map(closeness));
    const byAsked = labels.map(({ asked }) =>
      Math.max(0, ...asked.map(closeness).filter((each) => each > samePart)),
    );
    const having = new Set(
      labels
        .filter((_, index) => byLabel[index]?.some((each) => each > 0) || (byAsked[index] ?? 0) > 0)
        .map(({ review, paragraph }) => `${review.address}#${paragraph}`),
    );
    return {
      byLabel,
      byAsked,
      weight: rarity(having.size, paragraphs),
    };
  });
  const scores = new Map<IndexedReview, Map<number, number>>();
  labels.forEach(({ review, paragraph, words }, index) => {
    const sum = found.reduce(
      (total, { byLabel, weight }) => total + weight * Math.max(0, ...(byLabel[index] ?? [])),
      0,
    );
    const covered = words.filter((_, place) =>
      found.some(({ byLabel }) => (byLabel[index]?.[place] ?? 0) > 0),
    );
    // All words of a label should be asked for, but any of those by which readers ask.
    const asked = found.reduce(
      (total, { byAsked, weight }) => total + askedWeight * weight * (byAsked[index] ?? 0),
      0,
    );
    const coverage = Math.sqrt(covered.length / Math.max(1, words.length));
    const score = Math.max(sum * coverage, asked);
    const own = scores.get(review) ?? new Map<number, number>();
    scores.set(review, own.set(paragraph, Math.max(own.get(paragraph) ?? 0, score)));
  });
  return scores;
}
