import type { IndexedReview } from '../engine/indexed-review.ts';
import { findMatches, type TextRange } from '../words/find-matches.ts';
import { type Word, wordsOf } from '../words/folded-tokens.ts';
import type { Term } from '../words/pattern.ts';
import { meanLengthOf, type Paragraph, paragraphScore } from './paragraph-score.ts';

/** A paragraph that matches a query. */
export interface FoundParagraph {
  /** Its number in the review, from 1. */
  readonly number: number;
  readonly text: string;
  /** Its matches, in the order of the text. */
  readonly matches: readonly TextRange[];
  readonly score: number;
  /** What to show of it, if that is not where it has the most matches. */
  readonly shown?: TextRange;
}

/** A review that matches a query. */
export interface FoundReview {
  readonly indexed: IndexedReview;
  /** The matches in its title. */
  readonly titleMatches: readonly TextRange[];
  /** The paragraphs that answer the query, the best first. */
  readonly paragraphs: readonly FoundParagraph[];
  /** What to highlight on its page: folded words, and phrases in quotation marks. */
  readonly marks: string;
  readonly score: number;
}

/** Compares scores, for Array.sort. */
export function bestFirst(
  one: { readonly score: number },
  other: { readonly score: number },
): number {
  return other.score - one.score;
}

/** Minimum score of a paragraph to be shown, as a share of the best paragraph's score. */
const minimumShare = 0.35;

function matchesOf(
  terms: readonly Term[],
  words: readonly Word[],
  language: string,
): Map<Term, TextRange[]> {
  return new Map(
    terms
      .map((term) => [term, findMatches(term.patterns, words, language)] as const)
      .filter(([, matches]) => matches.length > 0),
  );
}

/** Returns the matches of all terms, in the order of the text. */
export function inTextOrder(matches: ReadonlyMap<Term, readonly TextRange[]>): TextRange[] {
  return [...matches.values()].flat().sort((one, other) => one.start - other.start);
}

/** Returns the paragraphs of a review, with their matches. */
export function paragraphsOf(
  { paragraphs, language }: IndexedReview,
  terms: readonly Term[],
): Paragraph[] {
  return paragraphs.map((text, index) => {
    const words = wordsOf(text);
    return { number: index + 1, text, words, matches: matchesOf(terms, words, language) };
  });
}

/** Whether a term names a review: its film, its publication or its critic. */
export function isNamedBy({ facts }: IndexedReview, { patterns }: Term): boolean {
  return patterns.some(
    (pattern) =>
      pattern.kind === 'facet' && facts.names[pattern.facet]?.includes(pattern.value) === true,
  );
}

/**
 * Returns how much each term weighs: its inverse document frequency among the paragraphs of the reviews
 * found. All of these have every term, often in most of their few paragraphs, so 1 is added to what
 * `wider/rarity.ts` takes the logarithm of: there, a term that all have weighs nothing.
 */
function termWeights(
  terms: readonly Term[],
  paragraphs: readonly Paragraph[],
): ReadonlyMap<Term, number> {
  return new Map(
    terms.map((term) => {
      const frequency = paragraphs.filter(({ matches }) => matches.has(term)).length;
      return [term, Math.log(1 + (paragraphs.length + 1) / (frequency + 0.5))];
    }),
  );
}

/** Returns the distinct words and phrases that match in texts, for the address of their page. */
export function marksOf(
  texts: readonly { readonly text: string; readonly matches: readonly TextRange[] }[],
): string {
  const marks = texts.flatMap(({ text, matches }) =>
    matches.map(({ start, end }) => {
      const words = wordsOf(text.slice(start, end)).map(({ folded }) => folded);
      return words.length > 1 ? `"${words.join(' ')}"` : words.join('');
    }),
  );
  return [...new Set(marks)].join(' ');
}

/**
 * Scores the paragraphs of reviews by how well they answer a query, and each review by its best
 * paragraph, its title, and whether the query names it.
 *
 * @param found the reviews that match all terms
 * @returns the reviews, in the order given
 */
export function scoreReviews(
  found: readonly IndexedReview[],
  terms: readonly Term[],
): FoundReview[] {
  const reviews = found.map((indexed) => ({
    indexed,
    paragraphs: paragraphsOf(indexed, terms),
  }));
  const all = reviews.flatMap(({ paragraphs }) => paragraphs);
  const meanLength = meanLengthOf(all);
  const weights = termWeights(terms, all);
  return reviews.map(({ indexed, paragraphs }) => {
    const { title, language } = indexed;
    const inTitle = matchesOf(terms, wordsOf(title), language);
    const titleMatches = inTextOrder(inTitle);
    const matching = paragraphs
      .filter(({ matches }) => matches.size > 0)
      .map((paragraph) => ({
        ...paragraph,
        matches: inTextOrder(paragraph.matches),
        score: paragraphScore(paragraph, weights, meanLength),
      }));
    const best = Math.max(0, ...matching.map(({ score }) => score));
    return {
      indexed,
      titleMatches,
      paragraphs: matching.filter(({ score }) => score >= best * minimumShare).sort(bestFirst),
      marks: marksOf([{ text: title, matches: titleMatches }, ...matching]),
      score: [...weights].reduce(
        (sum, [term, weight]) =>
          inTitle.has(term) || isNamedBy(indexed, term) ? sum + weight : sum,
        best,
      ),
    };
  });
}
