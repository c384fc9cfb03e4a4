import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/archive/text/sentences.ts';
import { excerpt } from '../../src/search/answering/excerpt.ts';
import { matchingReviews } from '../../src/search/answering/matching-reviews.ts';
import { type FoundReview, scoreReviews } from '../../src/search/answering/rank-reviews.ts';
import { resolveQuery } from '../../src/search/answering/resolve-query.ts';
import { writeReviews } from '../../src/search/engine/indexed-review.ts';
import { textEngine } from '../../src/search/engine/text-engine.ts';
import { indexedReviews } from '../../src/search/indexing/indexed-reviews.ts';
import { archive, reviews } from '../support/archive.ts';
import { archiveVocabulary } from '../support/archive-vocabulary.ts';
import { queries } from './queries.ts';

/** Minimum share of the excerpts that are whole sentences. The others are parts of very long ones. */
const minimumShare = 0.95;

const { vocabulary } = archiveVocabulary();
const engine = textEngine(writeReviews(indexedReviews(reviews, archive.films, archive.people)));

async function answer(query: string): Promise<FoundReview[]> {
  const resolved = await resolveQuery(query, vocabulary, false);
  if (resolved.absent.length > 0) return [];
  const lookup = { engine, facetMembers: async () => ({}) };
  const { found } = await matchingReviews(resolved, lookup);
  return scoreReviews(await Promise.all(found.map((hit) => hit.read())), resolved.terms);
}

/** Whether the excerpt that a result page shows of a review begins and ends with a sentence. */
function hasWholeSentences({ indexed, paragraphs }: FoundReview): boolean[] {
  return paragraphs.slice(0, 1).map(({ text, matches }) => {
    const pieces = excerpt(text, matches, indexed.language);
    const shown = pieces.map((piece) => piece.text).join('');
    const start = text.indexOf(shown);
    const sentences = sentencesOf(text, indexed.language);
    return (
      sentences.some((sentence) => sentence.start === start) &&
      sentences.some((sentence) => sentence.end === start + shown.length)
    );
  });
}

test('nearly all excerpts of the evaluated queries are whole sentences', async () => {
  const answers = await Promise.all(queries.map(({ query }) => answer(query)));
  const areWhole = answers.flat().flatMap(hasWholeSentences);
  expect(areWhole.length).toBeGreaterThan(200);
  expect(areWhole.filter(Boolean).length / areWhole.length).toBeGreaterThanOrEqual(minimumShare);
});
