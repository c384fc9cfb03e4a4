import { expect, test } from 'vitest';
import { cachePromise } from '../../../src/search/loading/cache-promise.ts';

test('a promise is cached unless it is rejected', async () => {
  let calls = 0;
  const load = cachePromise(async () => {
    calls += 1;
    if (calls === 1) throw new Error('first');
    return calls;
  });
  await expect(load()).rejects.toThrow('first');
  expect(await load()).toBe(2);
  expect(await load()).toBe(2);
});
