import type { Browser, Page } from '@playwright/test';
import type { SentFile, SiteServer } from '../support/site-server.ts';
import { askInPage, type Timing } from './ask-in-page.ts';
import { longestTaskInPage } from './longest-task.ts';
import type { Query } from './queries.ts';
import type { SearchField } from './search-fields.ts';

/** A query, how long its answer took, and what was sent for it. */
export interface Asked {
  readonly query: Query;
  readonly milliseconds: number;
  /** What was sent until the answer appeared. */
  readonly sent: readonly SentFile[];
  /** What was sent afterwards, until the page was at rest. */
  readonly later: readonly SentFile[];
  /** The longest task after the answer, in milliseconds. */
  readonly blocked: number;
}

/** What happened on a page. */
export interface Visit {
  /** What was sent before the field was touched. */
  readonly opening: readonly SentFile[];
  readonly asked: readonly Asked[];
}

/** A page is at rest if nothing happens during this many consecutive intervals. */
const restIntervals = 3;
/** The length of such an interval, in milliseconds. */
const restInterval = 100;

/** Waits until a page has nothing to do and fetches nothing. */
export async function rest(page: Page, server: SiteServer): Promise<void> {
  for (let quiet = 0; quiet < restIntervals; quiet += 1) {
    const before = server.sentCount;
    const waited = await page.evaluate(async (time) => {
      const start = performance.now();
      await new Promise((resolve) => setTimeout(resolve, time));
      // Without a frame, Chromium can wait for one that it has announced and never draws.
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => requestIdleCallback(resolve));
      return performance.now() - start;
    }, restInterval);
    if (server.sentCount > before || waited > 2 * restInterval) quiet = -1;
  }
}

/** How long a page may wait after an answer before it fetches more, in milliseconds. */
const maximumDelay = 2500;

/**
 * Opens a page in a browser with an empty cache, and asks queries one after the other.
 *
 * @param isPatient whether to wait after each query for what the page fetches only later
 */
export async function visit(
  browser: Browser,
  server: SiteServer,
  { path, question }: SearchField,
  queries: readonly Query[],
  isPatient = false,
): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    server.takeSentFiles();
    await page.goto(server.address + path);
    await rest(page, server);
    const opening = server.takeSentFiles();
    const asked: Asked[] = [];
    for (const query of queries) {
      const { milliseconds, answeredAt }: Timing = await page.evaluate(askInPage, question(query));
      if (isPatient) await page.waitForTimeout(maximumDelay);
      await rest(page, server);
      const all = server.takeSentFiles();
      const sent = all.filter(({ at }) => at <= answeredAt);
      const blocked = await page.evaluate(longestTaskInPage, answeredAt);
      asked.push({ query, milliseconds, sent, later: all.slice(sent.length), blocked });
    }
    return { opening, asked };
  } finally {
    await context.close();
  }
}
