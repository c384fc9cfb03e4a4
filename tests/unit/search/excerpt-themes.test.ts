import { describe, expect, test } from 'vitest';
import { excerptThemes } from '../../../src/search/browser/excerpt-themes.ts';
import type { ThemedRange } from '../../../src/search/engine/indexed-review.ts';

const passages: readonly ThemedRange[] = [
  [0, 20, 'mentorship', 'abuse'],
  [30, 60, 'music'],
  [50, 90, 'blood-and-sweat', 'music'],
  [200, 220, 'tension'],
];

describe('the themes of an excerpt', () => {
  test('are first those of the passages with a match, then others of what it shows', () => {
    const matches = [{ start: 70, end: 75 }];
    expect(excerptThemes(passages, matches, { start: 0, end: 100 })).toEqual([
      'blood-and-sweat',
      'music',
      'mentorship',
    ]);
  });

  test('are no themes of what it does not show', () => {
    const matches = [{ start: 205, end: 210 }];
    expect(excerptThemes(passages, matches, { start: 0, end: 25 })).toEqual([
      'mentorship',
      'abuse',
    ]);
  });
});
