import { describe, expect, test } from 'vitest';
import { maximumQueryLength } from '../../../src/search/query/maximum-query-length.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';

const parts = (query: string) =>
  parseQuery(query).map(({ kind, words, isExcluded }) => [
    `${isExcluded ? '-' : ''}${kind}`,
    words.join(' '),
  ]);

describe('a query', () => {
  test('consists of words, phrases and words joined by hyphens, each wanted or excluded', () => {
    expect(parts('Fletcher “good job” t-shirt -teller -"the end" „wie ein Besessener“')).toEqual([
      ['word', 'fletcher'],
      ['phrase', 'good job'],
      ['joined', 't shirt'],
      ['-word', 'teller'],
      ['-phrase', 'the end'],
      ['phrase', 'wie ein besessener'],
    ]);
  });

  test('with an unclosed quotation mark consists of words', () => {
    expect(parts('"good jo')).toEqual([
      ['word', 'good'],
      ['word', 'jo'],
    ]);
  });

  test.each([
    '‹good job›',
    '「good job」',
    '『good job』',
    '»good job«',
    '(“good job”)',
    '["good job"]',
  ])('can have a phrase in quotation marks of many languages: %s', (query) => {
    expect(parts(query)).toEqual([['phrase', 'good job']]);
  });

  test('takes single marks for apostrophes', () => {
    expect(parts('‘tis the boys’')).toEqual(parts('tis the boys'));
  });

  test('has no part for punctuation alone', () => {
    expect(parts(' – & 🥁 ?! "" - ')).toEqual([]);
  });

  test('may end in a half-typed word', () => {
    const halfTyped = (query: string) =>
      parseQuery(query).flatMap(({ typed, isHalfTyped }) => (isHalfTyped ? [typed] : []));
    expect(halfTyped('good Fletch')).toEqual(['Fletch']);
    expect(halfTyped('good Fletch ')).toEqual([]);
    expect(halfTyped('good -Fletch')).toEqual([]);
    expect(halfTyped('"good Fletch"')).toEqual([]);
    expect(halfTyped('Fletch, ')).toEqual([]);
  });

  test('is read up to its maximum length', () => {
    expect(parseQuery('x'.repeat(10_000))[0]?.words[0]).toHaveLength(maximumQueryLength);
    expect(parseQuery('a '.repeat(5000)).length).toBeLessThanOrEqual(maximumQueryLength / 2);
  });

  test.each(['.*+?[(', '<img src=x onerror=alert(1)>', '\u0000', 'مرحبا', '"'])(
    'consists of letters and digits, whatever was typed: %s',
    (query) => {
      for (const { words } of parseQuery(query)) {
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }
    },
  );
});
