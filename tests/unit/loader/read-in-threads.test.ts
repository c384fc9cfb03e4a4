import { expect, test } from 'vitest';
import { readContent } from '../../../src/loader/read-archive.ts';
import { readInThreads } from '../../../src/loader/read-in-threads.ts';
import { readEach } from '../../../src/loader/read-reviews.ts';
import { languages } from '../../support/archive.ts';

test('threads read what a single one reads, in the same order, and say how far they are', async () => {
  const progress: number[] = [];
  await readContent(new URL('../../../content/', import.meta.url), {
    languages,
    readReviews: async (inputs, context) => {
      const many = Array.from({ length: 120 }, () => inputs).flat();
      const results = await readInThreads(many, context, (read, all) => {
        expect(all).toBe(many.length);
        progress.push(read);
      });
      const expected = readEach(inputs, context);
      expect(results).toHaveLength(many.length);
      for (const [index, result] of results.entries()) {
        expect(result).toEqual(expected[index % inputs.length]);
      }
      return results.slice(0, inputs.length);
    },
  });
  expect(progress).toEqual(progress.toSorted((one, other) => one - other));
  expect(progress.at(-1)).toBeGreaterThan(0);
});
