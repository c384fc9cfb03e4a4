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
  test('is words, phrases, words joined by hyphens, and what is left out', () => {
    expect(parts('Fletcher “good job” t-shirt -teller -"the end" „wie ein Besessener“')).toEqual([
      ['word', 'fletcher'],
      ['phrase', 'good job'],
      ['joined', 't shirt'],
      ['-word', 'teller'],
      ['-phrase', 'the end'],
      ['phrase', 'wie ein besessener'],
    ]);
  });

  test('whose quotation mark is not closed is words', () => {
    expect(parts('"good jo')).toEqual([
      ['word', 'good'],
      ['word', 'jo'],
    ]);
  });

  test('has no part for what is no word', () => {
    expect(parts(' – & 🥁 ?! "" - ')).toEqual([]);
  });

  test('may end in a word that is half typed, if nothing follows it', () => {
    const halves = (query: string) =>
      parseQuery(query).flatMap(({ typed, isHalfTyped }) => (isHalfTyped ? [typed] : []));
    expect(halves('good Fletch')).toEqual(['Fletch']);
    expect(halves('good Fletch ')).toEqual([]);
    expect(halves('good -Fletch')).toEqual([]);
    expect(halves('"good Fletch"')).toEqual([]);
    expect(halves('Fletch, ')).toEqual([]);
  });

  test('is read to a certain length, however long it is', () => {
    expect(parseQuery('x'.repeat(10_000))[0]?.words[0]).toHaveLength(maximumQueryLength);
    expect(parseQuery('a '.repeat(5000)).length).toBeLessThanOrEqual(maximumQueryLength / 2);
  });

  test.each(['.*+?[(', '<img src=x onerror=alert(1)>', '\u0000', 'مرحبا', '"'])(
    'is never more than text: %s',
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
  const first: SearchState = {
    query: '',
    isLiteral: false,
    chosen: { language: [], theme: [] },
    order: '',
    page: 1,
  };

  test.each<SearchState>([
    first,
    { ...first, query: '"good job" & <x>', isLiteral: true },
    { ...first, chosen: { language: ['de'], theme: ['music', 'abuse'] }, order: 'title', page: 3 },
  ])('comes back from its address: %j', (state) => {
    expect(readState(new URLSearchParams(writeState(state)), offered)).toEqual(state);
  });

  test('says in the address only what is not as at first', () => {
    expect(writeState(first)).toBe('');
    expect(writeState({ ...first, query: 'a b' })).toBe('q=a+b');
  });

  test('takes from an address nothing that the page does not offer', () => {
    const parameters = new URLSearchParams('theme=x&language=de&language=fr&sort=y&page=-1');
    expect(readState(parameters, offered)).toEqual({
      ...first,
      chosen: { language: ['de'], theme: [] },
    });
  });

  test('asks for something if it has a query, or something is chosen', () => {
    expect(isAsking(first)).toBe(false);
    expect(isAsking({ ...first, query: ' ' })).toBe(false);
    expect(isAsking({ ...first, query: 'x' })).toBe(true);
    expect(isAsking({ ...first, chosen: { theme: ['music'] } })).toBe(true);
  });
});
