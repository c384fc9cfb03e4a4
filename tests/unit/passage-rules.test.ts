import { expect, test } from 'vitest';
import { linesOf } from '../../src/archive/notation/lines.ts';
import { passageStyle } from '../../src/styles/passage-rules.ts';
import { archive, firstFive } from '../support/archive.ts';

test('one style sheet highlights the lines of every review, at their heights', () => {
  const lines = Math.max(...firstFive.map((review) => linesOf(review, archive.themes).length));
  const style = passageStyle({ lines, splitMarks: 2 });
  for (const review of firstFive) {
    for (const [index, { y }] of linesOf(review, archive.themes).entries()) {
      expect(style).toContain(`:is([data-lines~="${index + 1}"],[y="${y}"])`);
    }
  }
  expect(style).toContain(':root:has([data-split="2"]:target) [data-split="2"]');
  expect(style).not.toContain('[data-split="3"]');
  // One invalid selector would make browsers drop the whole rule: `:has()` may not be nested.
  expect(style).not.toMatch(/:has\([^)]*:has/);
});
