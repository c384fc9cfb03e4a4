import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { loadEngine } from '../../src/search/engine/pagefind-engine.ts';
import { facetMembers } from '../../src/search/facets/facet-counts.ts';
import { Vocabulary } from '../../src/search/vocabulary/vocabulary.ts';
import { BuiltSite } from '../support/built-site.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';
import { slugOf } from './engines/search-engine.ts';

fetchFromFiles();
afterAll(() => {
  vi.unstubAllGlobals();
});

test.each(['plain', 'grown'] as const)(
  'the facet table of the %s site agrees with the pages of the reviews',
  async (name) => {
    const site = new BuiltSite(inject('sites')[name]);
    const folder = pathToFileURL(join(site.folder, 'pagefind/')).href;
    const engine = await loadEngine(folder);
    const vocabulary = new Vocabulary(async (file) =>
      (await fetch(`${folder}vocabulary/${file}`)).text(),
    );
    const members = await facetMembers(engine, vocabulary);
    const { results } = await engine.search(null);
    expect(results.length).toBeGreaterThan(0);
    for (const { id, data } of results) {
      const page = `/reviews/${slugOf((await data()).url)}/`;
      const metas = [...site.page(page).querySelectorAll('meta[data-pagefind-filter]')];
      const onPage = metas.map((meta) =>
        [meta.getAttribute('property'), meta.getAttribute('content')].join(' '),
      );
      const inTable = Object.entries(members).flatMap(([facet, values]) =>
        Object.entries(values).flatMap(([value, ids]) =>
          ids.has(id) ? [`${facet} ${value}`] : [],
        ),
      );
      expect(inTable.sort(), page).toEqual(onPage.sort());
    }
  },
);
