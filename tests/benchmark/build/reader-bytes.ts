import { chromium } from '@playwright/test';
import { launchOptions } from '../../support/chromium.ts';
import { type SentFile, SiteServer } from '../../support/site-server.ts';
import { measuredReview } from '../measured-review.ts';
import { coldQueries } from '../queries.ts';
import { headerBox, searchPage } from '../search-fields.ts';
import { bytesOf } from '../sent-files.ts';
import { visit } from '../visit.ts';

/** What a reader’s browser fetches, in bytes after Brotli, without the fonts, which all pages share. */
export interface ReaderBytes {
  /** The page of a review with its style sheets and scripts, until the reader does something. */
  readonly review: number;
  /** The same of the home page. */
  readonly home: number;
  /** The search page and a first search, with all that it fetches. */
  readonly search: number;
}

const withoutFonts = (sent: readonly SentFile[]) =>
  bytesOf(sent.filter(({ path }) => !path.endsWith('.woff2')));

/** Measures what a reader of a built site fetches, each time with an empty cache. */
export async function readerBytes(site: string): Promise<ReaderBytes> {
  const server = await SiteServer.start(site);
  const browser = await chromium.launch(launchOptions());
  try {
    const { opening: review } = await visit(browser, server, headerBox(measuredReview), []);
    const { opening: home } = await visit(browser, server, { ...searchPage, path: '' }, []);
    const query = coldQueries.slice(0, 1);
    const { opening, asked } = await visit(browser, server, searchPage, query, true);
    const fetched = asked.flatMap(({ sent, later }) => [...sent, ...later]);
    return {
      review: withoutFonts(review),
      home: withoutFonts(home),
      search: withoutFonts([...opening, ...fetched]),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}
