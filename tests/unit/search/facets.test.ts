import { describe, expect, test } from 'vitest';
import {
  countsAmong,
  facetCounts,
  filterByFacets,
} from '../../../src/search/facets/facet-counts.ts';
import { readFacetTable, writeFacetTable } from '../../../src/search/facets/facet-table.ts';
import { facetValues } from '../../../src/search/indexing/facet-values.ts';
import { indexedReviews } from '../../../src/search/indexing/indexed-reviews.ts';
import { asNumbered } from '../../../src/search/indexing/sort-values.ts';
import { reviews as all, archive } from '../../support/archive.ts';

describe('facets', () => {
  const members = {
    language: { de: new Set(['1']), en: new Set(['2', '3']) },
    theme: { music: new Set(['1', '2']), abuse: new Set(['2', '3']) },
  };

  test('are read as they were written', () => {
    const reviews = Array.from({ length: 21 }, (_, index) => ({
      id: `zxx_${index}`,
      values: { rating: [String(index % 5)], theme: index % 2 ? ['abuse', 'music'] : ['music'] },
    }));
    const table = writeFacetTable(reviews.map(({ values }) => values));
    const read = readFacetTable(
      table,
      reviews.map(({ id }) => id),
    );
    for (const { id, values } of reviews) {
      const readValues = Object.entries(read).map(([facet, members]) => [
        facet,
        Object.keys(members).filter((value) => members[value]?.has(id)),
      ]);
      expect(Object.fromEntries(readValues)).toEqual(values);
    }
  });

  test('take little room where few reviews have a value', () => {
    const reviews = Array.from({ length: 1000 }, (_, index) => ({ critic: [`Critic ${index}`] }));
    const table = writeFacetTable(reviews);
    expect(table.length).toBeLessThan(reviews.length * 30);
    const ids = reviews.map((_, index) => `zxx_${index}`);
    expect(readFacetTable(table, ids)['critic']?.['Critic 999']).toEqual(new Set(['zxx_999']));
  });

  describe.each(['__proto__', 'constructor', 'toString'])('with the value “%s”', (name) => {
    const ids = ['1', '2'];
    const tableOf = (...critics: readonly string[]) =>
      readFacetTable(writeFacetTable(critics.map((critic) => ({ critic: [critic] }))), ids);

    test('have it like any other', () => {
      const table = tableOf('A', name);
      expect(filterByFacets(ids, { critic: [name] }, table)).toEqual(['2']);
      expect(facetCounts(ids, {}, table)['critic']?.[name]).toBe(1);
      const [known] = indexedReviews(asNumbered(all), archive.films, archive.people);
      if (!known) throw new Error('There is no review.');
      const facts = { ...known.facts, names: { critic: [name] } };
      expect(countsAmong([{ ...known, id: '1', facts }])['critic']?.[name]).toBe(1);
    });

    test('do not have it unless a review does', () => {
      const table = tableOf('A', 'B');
      expect(filterByFacets(ids, { critic: [name] }, table)).toEqual([]);
      expect(facetCounts(ids, {}, table)['critic']?.[name]).toBeUndefined();
      expect(countsAmong([])['critic']?.[name]).toBeUndefined();
    });
  });

  test('are refused if the index has a different number of reviews', () => {
    const table = writeFacetTable([{ theme: ['music'] }, { theme: [] }]);
    expect(() => readFacetTable(table, ['zxx_1'])).toThrow('another index');
  });

  test('keep the reviews with any chosen value of every facet', () => {
    const ids = ['1', '2', '3'];
    expect(filterByFacets(ids, { theme: ['music', 'abuse'] }, members)).toEqual(ids);
    expect(filterByFacets(ids, { theme: ['music'], language: ['en'] }, members)).toEqual(['2']);
    expect(filterByFacets(ids, { theme: [] }, members)).toEqual(ids);
    expect(filterByFacets(ids, { theme: ['no such'] }, members)).toEqual([]);
  });

  test('of reviews that have been read are counted as in the table', () => {
    const reviews = asNumbered(all);
    const read = indexedReviews(reviews, archive.films, archive.people).map((review) => ({
      ...review,
      id: review.address,
    }));
    const ids = read.map(({ id }) => id);
    const table = readFacetTable(writeFacetTable(reviews.map(facetValues)), ids);
    expect(countsAmong(read)).toEqual(facetCounts(ids, {}, table));
    const [first] = ids;
    const ofFirst = countsAmong(read.slice(0, 1));
    for (const [facet, values] of Object.entries(facetCounts([first ?? ''], {}, table))) {
      const having = Object.fromEntries(Object.entries(values).filter(([, count]) => count > 0));
      expect(ofFirst[facet]).toEqual(having);
    }
  });

  test('count the reviews with each value that match the other facets', () => {
    expect(facetCounts(['1', '2'], { theme: ['music'], language: [] }, members)).toEqual({
      language: { de: 1, en: 1 },
      theme: { music: 2, abuse: 1 },
    });
    expect(facetCounts(['1', '2', '3'], { language: ['de'] }, members)).toEqual({
      language: { de: 1, en: 2 },
      theme: { music: 1, abuse: 0 },
    });
  });
});
