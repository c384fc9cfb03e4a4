import { expect, test } from 'vitest';
import { standingBar } from '../../../src/archive/score/standing-bar.ts';

const none = { praise: 0, both: 0, reservation: 0, neither: 0, silent: 0 };
const place = { x: 10, y: 0, width: 100, height: 4 };

test('a bar has a segment for each standing, as long as the critics are many', () => {
  const pieces = standingBar({ praise: 2, both: 1, reservation: 0, neither: 1, silent: 1 }, place);
  expect(pieces).toEqual([
    { meaning: 'praise', d: 'M10 0h40v4h-40z' },
    { meaning: 'praise', d: 'M50 0h20v2h-20z' },
    { meaning: 'reservation', d: 'M50 2h20v2h-20z' },
    { meaning: 'neither', d: 'M70 1h20v2h-20z' },
    { meaning: 'silent', d: 'M90 1.75h20v0.5h-20z' },
  ]);
});

test('a bar of nobody is empty', () => {
  expect(standingBar(none, place)).toEqual([]);
});
