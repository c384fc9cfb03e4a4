import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { searchFacetValuesOf } from '../../src/archive/lists/facets.ts';
import { loadPagefind, pagefindEngine } from '../../src/search/engine/pagefind/pagefind-engine.ts';
import { facetMembers } from '../../src/search/facets/facet-counts.ts';
import { Vocabulary } from '../../src/search/vocabulary/vocabulary.ts';
import { reviewOf } from '../support/archive.ts';
import { addedFilm, addedSlug, addedTheme } from '../support/grown-content.ts';
import { ratedReviews } from '../support/rated-reviews.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';
import { slugOf } from './engines/search-engine.ts';

fetchFromFiles();
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The facets of a review of a film, in French and without a source. */
const frenchFacets = (film: string) => ['critic ', `film ${film}`, 'language fr', 'publication '];

/** The facets of a review, or of one that the grown site has copied or added. */
function facetsOf(slug: string): string[] {
  if (slug === addedSlug)
    return [...frenchFacets(addedFilm), 'rating 4.5', `theme ${addedTheme}`, 'theme music'];
  const rated = ratedReviews.find((each) => each.slug === slug);
  if (rated) {
    const { listedAt } = rated;
    const rating = [`rating ${listedAt ?? ''}`];
    return [...frenchFacets('whiplash-2014'), ...rating, 'theme music'];
  }
  const review = reviewOf(slug.replace(/^copy-\d+$/, 'cinematic-perfection'));
  return searchFacetValuesOf(review)
    .map(({ kind, value }) => `${kind} ${value}`)
    .sort();
}

test.each(['plain', 'grown'] as const)(
  'the facet table of the %s site agrees with the records of the reviews',
  async (name) => {
    const folder = pathToFileURL(join(inject('sites')[name], 'pagefind/')).href;
    const vocabulary = new Vocabulary(async (file) =>
      (await fetch(`${folder}vocabulary/${file}`)).text(),
    );
    const engine = pagefindEngine(await loadPagefind(folder), async () => new Set(), vocabulary);
    const members = await facetMembers(engine, vocabulary);
    const all = await engine.all();
    expect(all.length).toBeGreaterThan(0);
    for (const { id, read } of all) {
      const slug = slugOf((await read()).address);
      const inTable = Object.entries(members).flatMap(([facet, values]) =>
        Object.entries(values).flatMap(([value, ids]) =>
          ids.has(id) ? [`${facet} ${value}`] : [],
        ),
      );
      expect(inTable.sort(), slug).toEqual(facetsOf(slug));
    }
  },
);
