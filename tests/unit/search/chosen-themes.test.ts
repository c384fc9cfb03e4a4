import { describe, expect, test } from 'vitest';
import { showThemes } from '../../../src/search/answering/on-demand/chosen-themes.ts';
import type { FoundParagraph, FoundReview } from '../../../src/search/answering/rank-reviews.ts';

const first = 'He drums. He bleeds.';
const second = `Nothing here. ${'More drums than anybody could ever want. '.repeat(10)}The drums of ambition.`;
const third = 'He wants to be one of the greats.';
const ambition = second.indexOf('The drums of');

/** A review with passages on blood and on ambition, in which some paragraphs were found. */
function reviewWith(...paragraphs: readonly FoundParagraph[]): FoundReview {
  const indexed = {
    id: '1',
    address: '/reviews/one/',
    title: 'One',
    language: 'en',
    facts: {
      lines: {},
      names: {},
      themes: [
        [[10, 20, 'blood'] as const],
        [[ambition, second.length, 'music', 'ambition'] as const],
        [[0, 10, 'ambition'] as const],
      ],
      line: [1, 0, 8] as const,
      topics: '',
    },
    paragraphs: [first, second, third],
  };
  return { indexed, titleMatches: [], paragraphs, marks: '', score: 1 };
}

function found(number: number, text: string, word: string): FoundParagraph {
  const matches = [...text.matchAll(RegExp(word, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }));
  return { number, text, matches, score: 1 };
}

const shownOf = ({ paragraphs }: FoundReview) =>
  paragraphs.map(({ number, text, shown }) => [number, text.slice(shown?.start, shown?.end)]);

describe('of a review with chosen themes', () => {
  const drums = reviewWith(found(1, first, 'drums'), found(2, second, 'drums'));

  test('the paragraphs with a match in a passage on one come first, and show it', () => {
    const [best, other] = shownOf(showThemes(drums, ['ambition', 'tension']));
    expect(best).toEqual([2, expect.stringContaining('The drums of ambition.')]);
    expect(other).toEqual([1, first]);
  });

  test('the best paragraphs come first if none has a passage on one', () => {
    expect(shownOf(showThemes(drums, ['tension'])).map(([number]) => number)).toEqual([1, 2]);
  });

  test('a passage is shown even if nothing in its text was found', () => {
    expect(shownOf(showThemes(reviewWith(), ['blood']))).toEqual([[1, first]]);
    expect(shownOf(showThemes(reviewWith(), ['tension']))).toEqual([]);
  });
});
