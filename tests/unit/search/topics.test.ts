import { describe, expect, test } from 'vitest';
import { readTopics, writeTopics } from '../../../src/search/engine/topics.ts';
import { topicsOf } from '../../../src/search/indexing/review-topics.ts';
import { archive, reviewOf } from '../../support/archive.ts';

describe('the topics of a review', () => {
  const review = reviewOf('cinematic-adrenalin');
  const film = archive.films.find(({ id }) => id === review.film);
  const topics = film ? topicsOf(review, film, archive.people) : [];

  test('are the facts and roles that its paragraphs tell', () => {
    const lines = topics.map(
      ({ paragraph, words }) =>
        `${paragraph}: ${Object.values(words)
          .flatMap(({ labels }) => labels)
          .join(' / ')}`,
    );
    expect(lines).toContainEqual(expect.stringMatching(/^7: Editing \/ .*Schnitt/));
    expect(lines).toContain('2: plays Andrew’s father / spielt Andrews Vater');
  });

  test('are read as they were written', () => {
    expect(readTopics(writeTopics(topics))).toEqual(topics);
    expect(readTopics(writeTopics([]))).toEqual([]);
  });
});
