import { describe, expect, test } from 'vitest';
import type { SearchState } from '../../../src/search/answering/search-state.ts';
import {
  isAsking,
  type Offered,
  readState,
  writeState,
} from '../../../src/search/browser/state-parameters.ts';

describe('the state of a search page', () => {
  const offered: Offered = {
    facets: { language: [['de'], ['en']], theme: [['music'], ['abuse', 'cruelty']] },
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

  test('is written without its defaults', () => {
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

  test('reads a former name of a value as the value', () => {
    const parameters = new URLSearchParams('theme=cruelty&theme=music');
    expect(readState(parameters, offered).chosen).toEqual({
      language: [],
      theme: ['music', 'abuse'],
    });
  });

  test('asks for results if it has a query or a chosen facet', () => {
    expect(isAsking(empty)).toBe(false);
    expect(isAsking({ ...empty, order: 'title' })).toBe(true);
    expect(isAsking({ ...empty, query: ' ' })).toBe(false);
    expect(isAsking({ ...empty, query: 'x' })).toBe(true);
    expect(isAsking({ ...empty, chosen: { theme: ['music'] } })).toBe(true);
  });
});
