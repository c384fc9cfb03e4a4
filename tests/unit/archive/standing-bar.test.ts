import { expect, test } from 'vitest';
import { standingBar } from '../../../src/archive/score/standing-bar.ts';

const none = { praise: 0, both: 0, reservation: 0, neither: 0, silent: 0 };
const place = { x: 10, y: 0, width: 100, height: 4 };

test('a bar has a segment for each standing, as long as the critics are many', () => {
  const pieces = standingBar({ praise: 2, both: 1, reservation: 0, neither: 1, silent: 1 }, place);
  expect(pieces).toEqual([
    { meaning: 'praise', x: 10, y: 0, width: 40, height: 4 },
    { meaning: 'praise', x: 50, y: 0, width: 20, height: 2 },
    { meaning: 'reservation', x: 50, y: 2, width: 20, height: 2 },
    { meaning: 'neither', x: 70, y: 1, width: 20, height: 2 },
    { meaning: 'silent', x: 90, y: 1.75, width: 20, height: 0.5 },
  ]);
});

test('a bar of nobody is empty', () => {
  expect(standingBar(none, place)).toEqual([]);
});
