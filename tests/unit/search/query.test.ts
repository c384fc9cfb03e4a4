import { describe, expect, test } from 'vitest';
import { maximumQueryLength, parseQuery } from '../../../src/search/answering/parse-query.ts';
import type { SearchState } from '../../../src/search/answering/search-state.ts';
import { isAsking, readState, writeState } from '../../../src/search/browser/state-parameters.ts';

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

describe('the state of a search page', () => {
  const offered = {
    facets: { language: ['de', 'en'], theme: ['music', 'abuse'] },
    orders: ['', 'title'],
  };
  const empty: SearchState = {
    query: '',
    isLiteral: false,
    chosen: { language: [], theme: [] },
    order: '',
    page: 1,
  };

  test.each<SearchState>([
    empty,
    { ...empty, query: '"good job" & <x>', isLiteral: true },
    { ...empty, chosen: { language: ['de'], theme: ['music', 'abuse'] }, order: 'title', page: 3 },
  ])('is read back from its address: %j', (state) => {
    expect(readState(new URLSearchParams(writeState(state)), offered)).toEqual(state);
  });

  test('is written without what is as on an empty search page', () => {
    expect(writeState(empty)).toBe('');
    expect(writeState({ ...empty, query: 'a b' })).toBe('q=a+b');
  });

  test('ignores what the page does not offer', () => {
    const parameters = new URLSearchParams('theme=x&language=de&language=fr&sort=y&page=-1');
    expect(readState(parameters, offered)).toEqual({
      ...empty,
      chosen: { language: ['de'], theme: [] },
    });
  });

  test('asks for results if it has a query or a chosen facet', () => {
    expect(isAsking(empty)).toBe(false);
    expect(isAsking({ ...empty, query: ' ' })).toBe(false);
    expect(isAsking({ ...empty, query: 'x' })).toBe(true);
    expect(isAsking({ ...empty, chosen: { theme: ['music'] } })).toBe(true);
  });
});
