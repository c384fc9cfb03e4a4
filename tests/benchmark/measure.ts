import type { Browser } from '@playwright/test';
import { SiteServer } from '../support/site-server.ts';
import { measuredReview } from './measured-review.ts';
import { coldQueries, furtherQueriesOf, type Query, typoQuery, warmQueriesOf } from './queries.ts';
import { defaultUi, headerBox, type SearchField, searchPage } from './search-fields.ts';
import { measureThrottled, type Throttled } from './throttled.ts';
import type { Variant } from './variants.ts';
import { type Asked, type Visit, visit } from './visit.ts';

/** Two visits to a page with one query each, without a typo and with one. */
export interface OneQuery {
  readonly plain: Visit;
  readonly typo: Visit;
}

/** The answers of a search field to the first query on a page, and to further ones. */
export interface Speed {
  readonly cold: readonly Asked[];
  readonly warm: readonly Asked[];
}

/** All measurements of a variant. */
export interface Measured {
  readonly size: number;
  readonly page: OneQuery;
  readonly box: OneQuery;
  readonly speed: Speed;
  /** Visits with two queries each, which wait for all that a page fetches afterwards. */
  readonly twoQueries: { readonly page: readonly Visit[]; readonly box: readonly Visit[] };
  readonly defaultUi: Speed;
  /** The response times on the throttled device. */
  readonly throttled: { readonly page: Throttled; readonly box: Throttled };
}

/** How often each query is measured as the first on a page. */
const rounds = 2;

async function oneQuery(
  browser: Browser,
  server: SiteServer,
  field: SearchField,
): Promise<OneQuery> {
  return {
    plain: await visit(browser, server, field, coldQueries.slice(0, 1)),
    typo: await visit(browser, server, field, [typoQuery]),
  };
}

async function speedOf(
  browser: Browser,
  server: SiteServer,
  field: SearchField,
  cold: readonly Query[],
  warm: readonly Query[],
): Promise<Speed> {
  const first: Asked[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of cold) {
      first.push(...(await visit(browser, server, field, [query])).asked);
    }
  }
  const { asked } = await visit(browser, server, field, [...cold.slice(0, 1), ...warm]);
  return { cold: first, warm: asked.slice(1) };
}

async function twoQueries(
  browser: Browser,
  server: SiteServer,
  field: SearchField,
  queries: readonly Query[],
): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const query of queries) {
    visits.push(await visit(browser, server, field, [...coldQueries.slice(0, 1), query], true));
  }
  return visits;
}

/** Measures the search of a variant, and Pagefind's Default UI for comparison. */
export async function measure(browser: Browser, variant: Variant): Promise<Measured> {
  const isComparable = (query: Query) => query.isComparable;
  const warm = warmQueriesOf(variant);
  const server = await SiteServer.start(variant.site);
  const defaultServer = await SiteServer.start(variant.defaultSite);
  try {
    return {
      size: variant.size,
      page: await oneQuery(browser, server, searchPage),
      box: await oneQuery(browser, server, headerBox(measuredReview)),
      speed: await speedOf(browser, server, searchPage, coldQueries, warm),
      twoQueries: {
        page: await twoQueries(browser, server, searchPage, furtherQueriesOf(variant)),
        box: await twoQueries(browser, server, headerBox(measuredReview), coldQueries.slice(1, 3)),
      },
      defaultUi: await speedOf(
        browser,
        defaultServer,
        defaultUi,
        coldQueries.filter(isComparable),
        warm.filter(isComparable),
      ),
      throttled: {
        page: await measureThrottled(browser, variant.site, searchPage),
        box: await measureThrottled(browser, variant.site, headerBox(measuredReview)),
      },
    };
  } finally {
    await server.stop();
    await defaultServer.stop();
  }
}
