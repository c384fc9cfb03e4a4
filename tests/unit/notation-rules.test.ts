import { expect, test } from 'vitest';
import { notationOf } from '../../src/archive/notation/notation.ts';
import { notationStyle } from '../../src/styles/notation-rules.ts';
import { archive, firstFive } from '../support/archive.ts';

test('the playhead moves forwards, bar by bar, from the first note to the end', () => {
  for (const review of firstFive) {
    const notation = notationOf(review, archive.themes);
    const style = notationStyle(notation, review.paragraphs);
    const frames = [...style.matchAll(/([\d.]+)%\{translate:([\d.]+)%\}/g)].map(
      ([, read, at]) => [Number(read), Number(at)] as const,
    );
    expect(frames).toHaveLength(review.paragraphs.length);
    expect(frames[0]?.[0]).toBe(0);
    expect(style).toContain('to{translate:100%}');
    for (const [index, [read, at]] of frames.entries()) {
      const [before, left] = frames[index - 1] ?? [-1, -1];
      expect(read).toBeGreaterThan(before);
      expect(at).toBeGreaterThan(left);
    }
  }
});
