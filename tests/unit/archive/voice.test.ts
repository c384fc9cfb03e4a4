import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/archive/themes/coverage.ts';
import { byJudgement } from '../../../src/archive/themes/judged-reviews.ts';
import { sampleOf } from '../../../src/archive/themes/sample-passages.ts';
import { shapeOf } from '../../../src/archive/themes/shape.ts';
import { statementsOn } from '../../../src/archive/themes/statements.ts';
import { othersWordsAt } from '../../../src/archive/themes/voice.ts';
import { titleVoiceLabel } from '../../../src/presentation/voice-label.ts';
import type { Passage } from '../../../src/schema/passage.ts';
import type { Review } from '../../../src/schema/review.ts';
import { reviewOf } from '../../support/archive.ts';

const text = '“Play it again,” says the teacher, and the film does. The drums are loud.';

/** A passage on music. */
function passage(words: string, facts: Partial<Passage> = {}): Passage {
  const start = text.indexOf(words);
  return {
    id: `passage-${start}`,
    exact: words,
    themes: ['music'],
    voice: 'critic',
    place: { paragraph: 1, start, end: start + words.length },
    supportsRating: false,
    ...facts,
  };
}

const quoted = passage('Play it again', {
  voice: 'character',
  speaker: { id: 'terence-fletcher', name: 'Terence Fletcher' },
});
const praising = passage('The drums are loud', { stance: 'praise' });
const review: Review = {
  ...reviewOf('a-simple-word'),
  paragraphs: [text],
  passages: [quoted, praising],
};

describe('words that a review quotes', () => {
  test('are shown among the statements on a theme', () => {
    expect(statementsOn('music', review).flatMap(({ passages }) => passages)).toEqual([
      quoted,
      praising,
    ]);
  });

  test('are counted apart from the critic’s own', () => {
    const { reviews, total, othersTotal } = coverageOf('music', [review]);
    expect([total, othersTotal]).toEqual([2, 1]);
    expect(reviews).toEqual([{ review, passages: [praising], othersWords: [quoted] }]);
    const onlyQuoted = coverageOf('music', [{ ...review, passages: [quoted] }]);
    expect(onlyQuoted).toEqual({ reviews: [], total: 0, othersTotal: 0 });
  });

  test('judge nothing, and are not taken for a passage without a judgement', () => {
    const judged = byJudgement('music', [review]);
    expect(judged.praise).toEqual([review]);
    expect(judged.neither).toEqual([]);
  });

  test('are no sample of what the critic says', () => {
    expect(sampleOf('music', [review], 9)).toEqual([{ review, passage: praising }]);
  });

  test('have a note of their own shape', () => {
    expect([quoted, praising, passage('the film does')].map(shapeOf)).toEqual([
      'others',
      'praise',
      'neither',
    ]);
  });
});

describe('the voice of a place', () => {
  test('is that of the quoted words around it', () => {
    const within = passage('it again').place;
    expect(othersWordsAt(within, review.passages)).toBe(quoted);
    expect(othersWordsAt(quoted.place, review.passages)).toBe(quoted);
    expect(othersWordsAt({ ...within, end: within.end + 5 }, review.passages)).toBeUndefined();
    expect(othersWordsAt({ ...within, paragraph: 2 }, review.passages)).toBeUndefined();
    expect(othersWordsAt(praising.place, review.passages)).toBeUndefined();
  });

  test('tells whose words a title quotes', () => {
    const titled = (words: string): Review => ({
      ...review,
      titleWords: { id: 'title-words', places: [passage(words).place] },
    });
    expect(titleVoiceLabel(titled('it again'), 'en')).toBe('said by Terence Fletcher (character)');
    expect(titleVoiceLabel(titled('The drums'), 'en')).toBeUndefined();
    expect(titleVoiceLabel(review, 'en')).toBe(undefined);
  });
});
