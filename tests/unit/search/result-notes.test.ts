import { expect, test } from 'vitest';
import { withoutAbsent } from '../../../src/search/browser/result-notes.ts';

test.each([
  ['drummer qqqq', ['qqqq'], 'drummer'],
  ['Partner art', ['art'], 'Partner'],
  ['art Partner art', ['art', 'art'], 'Partner'],
  ['“zebra giraffe” drum', ['zebra giraffe'], 'drum'],
  ['"drum zebra', ['zebra'], 'drum'],
])('%s without %j is %s', (query, absent, rest) => {
  expect(withoutAbsent(query, absent)).toBe(rest);
});
