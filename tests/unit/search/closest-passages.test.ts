import { describe, expect, test } from 'vitest';
import type { ReviewLookup } from '../../../src/search/answering/matching-reviews.ts';
import type { Engine } from '../../../src/search/engine/engine.ts';
import type { IndexedReview } from '../../../src/search/engine/indexed-review.ts';
import { type Topic, writeTopics } from '../../../src/search/engine/topics.ts';
import { type ClosestQuery, closestPassages } from '../../../src/search/wider/closest-passages.ts';
import type { WiderTerm } from '../../../src/search/wider/wider-terms.ts';
import { findMatches } from '../../../src/search/words/find-matches.ts';
import { wordsOf } from '../../../src/search/words/folded-tokens.ts';
import { vocabularyOf } from '../../support/archive-vocabulary.ts';
import { formsTerm } from '../../support/search-terms.ts';

/**
 * A search of texts, each of whose lines is a paragraph. Counts the texts read.
 *
 * @param hasTexts whether the engine has all texts at hand, as in a small archive
 */
function searchOf(texts: readonly string[], hasTexts: boolean, topics: readonly Topic[] = []) {
  let read = 0;
  const hits = texts.map((text, index) => ({
    id: String(index),
    score: 0,
    read: async (): Promise<IndexedReview> => {
      read += 1;
      return {
        id: String(index),
        address: `/reviews/${index}/`,
        title: 'A title',
        language: 'en',
        facts: { lines: {}, names: {}, themes: [], line: [1, 0, 0], topics: writeTopics(topics) },
        paragraphs: text.split('\n'),
      };
    },
  }));
  const engine: Engine = {
    hasTexts,
    matching: async (pattern) =>
      hits.filter(
        (_, index) => findMatches([pattern], wordsOf(texts[index] ?? ''), 'en').length > 0,
      ),
    all: async () => hits,
  };
  const lookup = { engine, facetMembers: async () => ({}) };
  return { lookup, textsRead: () => read };
}

/** A term with its own words, and words that stand in for them. */
const wider = (typed: string, ...derived: readonly string[]): WiderTerm => ({
  typed,
  exact: formsTerm(typed).patterns,
  related: derived.map((word) => ({ kind: 'derived', language: 'en', forms: [{ word }] })),
});

const { vocabulary } = vocabularyOf([{ language: 'en', text: 'editing' }]);
const manifest = await vocabulary.manifest();

/** The closest passages for terms of an English query, in all reviews, unless `options` differ. */
const passagesIn = (
  lookup: ReviewLookup,
  terms: readonly WiderTerm[],
  options: Partial<ClosestQuery> = {},
) =>
  closestPassages({
    terms,
    asking: [],
    names: new Set(),
    languages: ['en'],
    isWanted: () => true,
    lookup,
    manifest,
    ...options,
  });

/** What the record of a film says that a second paragraph tells, and how readers ask for it. */
const topic = (label: string, ...asked: readonly string[]): Topic => ({
  paragraph: 2,
  words: { en: { labels: [label], asked } },
});

/** The words by which readers ask for a passage in a paragraph. */
const askedFor = (paragraph: number, ...asked: readonly string[]): Topic => ({
  paragraph,
  words: { en: { labels: [], asked } },
});

const filler = 'the film and the music and the school';

describe.each([
  ['a small archive', true],
  ['a larger archive', false],
])('the closest passages in %s', (_, hasTexts) => {
  /** The addresses of the closest passages, and what each lacks. */
  async function closest(texts: readonly string[], terms: readonly WiderTerm[], unwanted?: string) {
    const { lookup } = searchOf(texts, hasTexts);
    const found = await passagesIn(lookup, terms, { isWanted: (id) => id !== unwanted });
    return found.map(({ review, paragraph, lacking }) => [
      `${review.indexed.address}${paragraph.number}`,
      lacking,
    ]);
  }

  test('are the paragraphs with the rarest words of the query', async () => {
    const texts = [`film ${filler}`, `${filler}\nA cymbal in the film.`, `music ${filler}`];
    const [first] = await closest(texts, [wider('film'), wider('cymbal')]);
    expect(first).toEqual(['/reviews/1/2', []]);
    expect(
      await closest(['A cymbal.', 'The film.', 'The film.'], [wider('film'), wider('cymbal')]),
    ).toEqual([['/reviews/0/1', ['film']]]);
  });

  test('may have a word that stands in for a typed one, which counts less', async () => {
    const terms = [wider('cymbal', 'cymbals'), wider('trumpet')];
    const texts = [`Cymbals, ${filler}`, filler, filler];
    expect(await closest(texts, terms)).toEqual([['/reviews/0/1', ['trumpet']]]);
    const unwanted = await closest([...texts, ...texts.slice(1), 'A cymbal.'], terms, '5');
    expect(unwanted).toEqual([['/reviews/0/1', ['trumpet']]]);
    const [first] = await closest([...texts, `A cymbal, ${filler}`], terms);
    expect(first).toEqual(['/reviews/3/1', ['trumpet']]);
  });

  test('answer to more of the query rather than to one word often', async () => {
    const texts = ['A drum, a drum, and a drum.', `A drum and a beat in ${filler}`, filler];
    const [first] = await closest(texts, [wider('drum'), wider('beat'), wider('trumpet')]);
    expect(first).toEqual(['/reviews/1/1', ['trumpet']]);
  });

  test('are none if they have only the least of the query', async () => {
    const texts = ['A film and a drum.', 'A film.', 'The film.', 'This film.', 'Films, a film.'];
    expect(await closest(texts, [wider('film'), wider('trumpet')])).toEqual([]);
    expect(await closest(texts, [wider('drum'), wider('trumpet')])).toHaveLength(1);
  });

  test('may have synonyms of words that the texts have', async () => {
    const dad: WiderTerm = {
      ...wider('dad'),
      related: [{ kind: 'alternative', language: 'en', forms: [{ word: 'father' }] }],
    };
    const found = await closest([`A father, ${filler}`, filler, filler], [dad, wider('trumpet')]);
    expect(found).toEqual([['/reviews/0/1', ['trumpet']]]);
  });

  test('are those of wanted reviews', async () => {
    const texts = ['A cymbal.', 'A drum.', filler];
    expect(await closest(texts, [wider('cymbal'), wider('drum')], '0')).toEqual([
      ['/reviews/1/1', ['cymbal']],
    ]);
  });

  test('are only as many as an answer has', async () => {
    const texts = Array.from({ length: 60 }, (_, index) => `A drum and a beat ${index}.`);
    const { lookup, textsRead } = searchOf(texts, hasTexts);
    const terms = [wider('drum'), wider('beat')];
    const found = await passagesIn(lookup, terms);
    expect(found).toHaveLength(6);
    // Reading a text costs a file in a larger archive.
    expect(textsRead()).toBe(hasTexts ? texts.length : 20);
  });

  test('are first those that name the people whom the query names', async () => {
    const texts = [`A solo, ${filler}`, `Fletcher, ${filler}`, `He, Fletcher, ${filler}`];
    texts.push(...Array.from({ length: 6 }, () => filler));
    const { lookup } = searchOf(texts, hasTexts);
    const terms = [wider('fletcher'), wider('solo')];
    const first = async (...names: readonly string[]) => {
      const [passage] = await passagesIn(lookup, terms, { names: new Set(names) });
      return passage?.review.indexed.id;
    };
    expect(await first()).toBe('0');
    expect(await first('fletcher')).not.toBe('0');
  });

  test('are none if no review is wanted', async () => {
    const { lookup } = searchOf(['A drum.'], hasTexts);
    expect(await passagesIn(lookup, [wider('drum')], { isWanted: () => false })).toEqual([]);
  });
});

describe('the closest passages by topic', () => {
  test('may be told by the record of a film', async () => {
    const topics = [topic('Editing')];
    const { lookup } = searchOf([`${filler}\nA man called Cross.`], true, topics);
    const absent = { typed: 'edited', exact: [], related: [] };
    const [first] = await passagesIn(lookup, [absent]);
    expect(first).toMatchObject({ paragraph: { number: 2 }, lacking: [] });
  });

  test('may be told by the other words by which readers ask', async () => {
    const topics = [topic('Box office', 'money')];
    const { lookup } = searchOf([`${filler}\nIt took 49 million.`], true, topics);
    const absent = { typed: 'money', exact: [], related: [] };
    const [first] = await passagesIn(lookup, [absent]);
    expect(first?.paragraph.number).toBe(2);
  });

  test('count a topic less that tells only of some words of a question', async () => {
    const text = `${filler}\nIt takes 107 minutes.\nThe last scene takes 15.`;
    const { lookup } = searchOf([text], true, [topic('Running time', 'long')]);
    const long = { typed: 'long', exact: [], related: [] };
    const paragraphs = async (...terms: readonly WiderTerm[]) => {
      const found = await passagesIn(lookup, terms);
      return found.map(({ paragraph }) => paragraph.number);
    };
    expect(await paragraphs(long)).toEqual([2]);
    expect((await paragraphs(long, wider('last'), wider('scene')))[0]).toBe(3);
  });

  describe('of a text whose passages readers ask for by other words', () => {
    const absent = (typed: string): WiderTerm => ({ typed, exact: [], related: [] });
    const passagesFor = (text: string, topics: readonly Topic[], ...terms: readonly WiderTerm[]) =>
      passagesIn(searchOf([text], true, topics).lookup, terms);

    test('may have some words in the text, and be asked for by the others', async () => {
      const text = `${filler}\nThe teacher hurls a chair.\nThe teacher and the students.`;
      const terms = [wider('teacher'), absent('throw')];
      const [first] = await passagesFor(text, [askedFor(2, 'throw')], ...terms);
      expect(first).toMatchObject({ paragraph: { number: 2 }, lacking: [] });
    });

    test('count most if the text has a word by which they are asked for', async () => {
      const text = `A chair, ${filler}\nA chair, ${filler}\nA stool, ${filler}`;
      const topics = [askedFor(2, 'chair'), askedFor(3, 'chair')];
      const [first] = await passagesFor(text, topics, wider('chair'));
      expect(first?.paragraph.number).toBe(2);
    });

    test('may be asked for by a function word, beside another word', async () => {
      const { lookup } = searchOf([`A hall, ${filler}\nA hall, ${filler}`], true, [
        askedFor(2, 'where'),
      ]);
      const asking = [absent('where')];
      const [first] = await passagesIn(lookup, [wider('hall')], { asking });
      expect(first).toMatchObject({ paragraph: { number: 2 }, lacking: [] });
      expect(await passagesIn(lookup, [absent('trumpet')], { asking })).toEqual([]);
    });

    test('count more if one of them is asked for by all words', async () => {
      const topics = [askedFor(1, 'throw'), askedFor(1, 'hurt'), askedFor(2, 'throw', 'hurt')];
      const terms = [absent('throw'), absent('hurt')];
      const found = await passagesFor(`A drum.\nA beat.\n${filler}`, topics, ...terms);
      expect(found.map(({ paragraph, lacking }) => [paragraph.number, lacking])).toEqual([
        [2, []],
        [1, []],
      ]);
    });
  });

  test('are told more by all topics of a paragraph', async () => {
    const text = `${filler}\nHe is 29, and shot it in two weeks.\nHe is 29.`;
    const topics = [
      topic('Age', 'old'),
      topic('Shoot', 'filmed'),
      { ...topic('Age', 'old'), paragraph: 3 },
    ];
    const { lookup } = searchOf([text], true, topics);
    const terms = ['old', 'filmed'].map((typed) => ({ typed, exact: [], related: [] }));
    const [first] = await passagesIn(lookup, terms);
    expect(first).toMatchObject({ paragraph: { number: 2 }, lacking: [] });
  });

  test('are told by a record only in the language of the query', async () => {
    const words = { de: { labels: ['Titel'], asked: ['gross'] } };
    const { lookup } = searchOf([`${filler}\nThe title.`], true, [{ paragraph: 2, words }]);
    const gross = { typed: 'gross', exact: [], related: [] };
    expect(await passagesIn(lookup, [gross])).toEqual([]);
    expect(await passagesIn(lookup, [gross], { languages: ['de'] })).toHaveLength(1);
  });

  test('count as much for a review in another language, whose text counts less', async () => {
    const words = { en: { labels: [], asked: [] }, de: { labels: [], asked: ['Stuhl'] } };
    const { lookup } = searchOf([`${filler}\nThe chair.`], true, [{ paragraph: 2, words }]);
    const scoreOf = async (term: WiderTerm, ...languages: readonly string[]) => {
      const [first] = await passagesIn(lookup, [term], { languages });
      return first?.paragraph.score ?? 0;
    };
    const stuhl = { typed: 'Stuhl', exact: [], related: [] };
    expect(await scoreOf(stuhl, 'de')).toBe(await scoreOf(stuhl, 'de', 'en'));
    expect(await scoreOf(wider('chair'), 'de')).toBeLessThan(await scoreOf(wider('chair'), 'en'));
  });

  test('are told in a larger archive only of reviews with a word of the query', async () => {
    const text = `${filler}\nA man called Cross.`;
    const { lookup } = searchOf([text, 'A drum.'], false, [topic('Editing')]);
    const edited = { typed: 'edited', exact: [], related: [] };
    const passages = (...terms: readonly WiderTerm[]) => passagesIn(lookup, terms);
    expect(await passages(edited)).toEqual([]);
    const [first] = await passages(edited, wider('cross'));
    expect(first).toMatchObject({ paragraph: { number: 2 }, lacking: [] });
  });
});
