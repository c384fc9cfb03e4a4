import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTopics, type Topic, writeTopics } from '../../../src/search/engine/topics.ts';
import { topicsOf } from '../../../src/search/indexing/review-topics.ts';
import { wordsOf } from '../../../src/search/words/folded-tokens.ts';
import { archive, reviewOf } from '../../support/archive.ts';

describe('the topics of a review', () => {
  const review = reviewOf('cinematic-adrenalin');
  const film = archive.films.find(({ id }) => id === review.film);
  const topics = film ? topicsOf(review, film, archive.people) : [];

  test('are the facts and roles that its paragraphs tell', () => {
    expect(topics).toContainEqual({
      paragraph: 2,
      words: {
        de: { labels: ['spielt Andrews Vater'], asked: expect.arrayContaining(['Vater', 'Papa']) },
        en: { labels: ['plays Andrew’s father'], asked: expect.arrayContaining(['father', 'dad']) },
      },
    });
    const editing = topics.find(({ words }) => words['en']?.labels.includes('Editing'));
    expect(editing?.paragraph).toBe(7);
    expect(editing?.words['de']?.labels).toContain('Schnitt');
  });

  test('are what readers ask for in words of their own', () => {
    const asked = { en: ['excitement'], de: ['Aufregung'] };
    const passages = review.passages.map((passage, index) => ({
      ...passage,
      asked: index === 0 ? asked : undefined,
    }));
    const told = film ? topicsOf({ ...review, passages }, film, archive.people) : [];
    expect(told.at(-1)).toEqual({
      paragraph: passages[0]?.place.paragraph,
      words: {
        en: { labels: [], asked: asked.en },
        de: { labels: [], asked: asked.de },
      },
    });
  });

  test('have the irregular forms of these words', () => {
    const passages = review.passages.map((passage) => ({ ...passage, asked: { de: ['werfen'] } }));
    const told = film ? topicsOf({ ...review, passages }, film, archive.people) : [];
    const asked = told.at(-1)?.words['de']?.asked;
    expect(asked).toEqual(expect.arrayContaining(['werfen', 'wirft', 'warf', 'geworfen']));
  });

  test.each([
    ['en', ['nerve-racking', 'edge-of-the-seat'], ['nerve', 'racking', 'edge', 'seat']],
    ['en', ['who', 'drums'], ['who', 'drums']],
    ['de', ['Elite-Schule|Drill\tWettkampf'], ['Elite', 'Schule', 'Drill', 'Wettkampf']],
  ])('in %s have the words %j as queries are divided into them', (tag, asked, words) => {
    const passages = review.passages.map((passage) => ({ ...passage, asked: { [tag]: asked } }));
    const told = film ? topicsOf({ ...review, passages }, film, archive.people) : [];
    expect(told.at(-1)?.words[tag]?.asked).toEqual(words);
  });

  test('are read as they were written, word by word, whatever their labels contain', () => {
    const label = fc.string({ unit: fc.constantFrom('a', 'ö', '-', ' ', '|', '\t', '\n', '%') });
    const word = fc.stringMatching(/^[a-zäöü]{1,5}$/);
    const inLanguage = fc.record({ labels: fc.array(label), asked: fc.array(word) });
    const anyTopic = fc.record({
      paragraph: fc.nat(),
      words: fc.dictionary(fc.constantFrom('de', 'en'), inLanguage, { noNullPrototype: true }),
    });
    const byWord = (all: readonly Topic[]) =>
      all.map(({ paragraph, words }) => ({
        paragraph,
        words: Object.entries(words).map(([language, { labels, asked }]) => ({
          language,
          asked,
          labels: labels.map((each) => wordsOf(each).map(({ folded }) => folded)),
        })),
      }));
    fc.assert(
      fc.property(fc.array(anyTopic), (all) => {
        expect(byWord(readTopics(writeTopics(all)))).toEqual(byWord(all));
      }),
    );
  });

  test('are read as they were written', () => {
    expect(readTopics(writeTopics(topics))).toEqual(topics);
    expect(readTopics(writeTopics([]))).toEqual([]);
  });
});
