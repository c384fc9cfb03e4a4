import { paragraphOfId } from '../../archive/text/paragraphs.ts';
import { type Fragment, languageOf, titleOf } from '../engine/pagefind-engine.ts';
import { findMatches, type TextRange } from '../words/find-matches.ts';
import { type Word, wordsOf } from '../words/folded-tokens.ts';
import type { Term } from '../words/pattern.ts';
import { type Paragraph, paragraphScore } from './paragraph-score.ts';

/** A paragraph of a review in which something was found. */
export interface FoundPassage {
  /** The paragraph's id on the review's page. */
  readonly id: string;
  readonly text: string;
  readonly ranges: readonly TextRange[];
  readonly score: number;
}

/** A review with the paragraphs that answer a query, the best first. */
export interface AnsweredReview {
  readonly fragment: Fragment;
  /** Where the title has what was searched for. */
  readonly titleRanges: readonly TextRange[];
  readonly passages: readonly FoundPassage[];
  /** The words that are to be marked on its page: folded, and phrases in quotation marks. */
  readonly marks: string;
}

/** How much of the best paragraph's score another one needs to be shown beside it. */
const leastShare = 0.35;

function hitsOf(terms: readonly Term[], words: readonly Word[], language: string): TextRange[][] {
  return terms.map(({ patterns }) => findMatches(patterns, words, language));
}

function paragraphsOf(fragment: Fragment, terms: readonly Term[]): Paragraph[] {
  return fragment.anchors
    .filter(({ id }) => paragraphOfId(id))
    .map(({ id, text }) => {
      const words = wordsOf(text);
      return { id, text, words, hits: hitsOf(terms, words, languageOf(fragment)) };
    });
}

/** The words to be marked on a review's page. */
function marksOf(
  paragraphs: readonly Paragraph[],
  title: string,
  titleHits: readonly TextRange[],
): string {
  const found = [
    ...titleHits.map(({ start, end }) => title.slice(start, end)),
    ...paragraphs.flatMap(({ text, hits }) =>
      hits.flat().map(({ start, end }) => text.slice(start, end)),
    ),
  ].map((words) => wordsOf(words).map(({ folded }) => folded));
  const marks = found.map((words) => (words.length > 1 ? `"${words.join(' ')}"` : words.join('')));
  return [...new Set(marks)].join(' ');
}

/**
 * Ranks the paragraphs of reviews by how well they answer a query, and the reviews by their best.
 *
 * @param fragments the reviews that have all terms
 */
export function rankPassages(
  fragments: readonly Fragment[],
  terms: readonly Term[],
): AnsweredReview[] {
  const reviews = fragments.map((fragment) => ({
    fragment,
    paragraphs: paragraphsOf(fragment, terms),
  }));
  const all = reviews.flatMap(({ paragraphs }) => paragraphs);
  const mean = all.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, all.length);
  const rareness = terms.map((_, term) => {
    const having = all.filter(({ hits }) => (hits[term]?.length ?? 0) > 0).length;
    return Math.log(1 + (all.length + 1) / (having + 0.5));
  });
  return reviews
    .map(({ fragment, paragraphs }) => {
      const title = titleOf(fragment);
      const titleHits = hitsOf(terms, wordsOf(title), languageOf(fragment));
      const inTitle = titleHits.reduce(
        (sum, { length: count }, term) => sum + (count > 0 ? (rareness[term] ?? 0) : 0),
        0,
      );
      const scored = paragraphs
        .filter(({ hits }) => hits.some(({ length: count }) => count > 0))
        .map((paragraph) => ({
          id: paragraph.id,
          text: paragraph.text,
          ranges: paragraph.hits.flat().sort((one, other) => one.start - other.start),
          score: paragraphScore(paragraph, terms, rareness, mean),
        }))
        .sort((one, other) => other.score - one.score);
      const [best] = scored;
      const passages = scored.filter(({ score }) => score >= (best?.score ?? 0) * leastShare);
      const titleRanges = titleHits.flat().sort((one, other) => one.start - other.start);
      const score = (best?.score ?? 0) + inTitle;
      return {
        fragment,
        titleRanges,
        passages,
        marks: marksOf(paragraphs, title, titleRanges),
        score,
      };
    })
    .sort((one, other) => other.score - one.score);
}
