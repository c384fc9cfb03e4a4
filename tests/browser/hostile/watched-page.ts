import type { Browser, BrowserContext, Page } from '@playwright/test';
import { siteAddress } from '../servers.ts';

/** The site with nothing but hostile inputs. */
export const hostileSite = siteAddress('hostile');

/** What the tests' own refusal of service workers says. */
const workerBlocked = 'Service Worker registration blocked by Playwright';

/** A page, and what happened on it that never should. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Scripts that ran, requests that left, errors and refusals, each with the address of the page. */
  readonly events: string[];
}

/**
 * Opens a page on which `canary`, which all inputs call, can be called, and on which everything is noted that an input
 * could bring about.
 *
 * @param site the address of the site, which no request may leave
 * @param bypassCSP without the policies that would keep a script from running
 */
export async function watchedPage(
  browser: Browser,
  site: string,
  bypassCSP: boolean,
): Promise<WatchedPage> {
  const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' });
  const events: string[] = [];
  await context.exposeFunction('canary', (...given: unknown[]) => {
    events.push(`a script ran: ${given}`);
  });
  const page = await context.newPage();
  const note = (event: string) => events.push(`${page.url()}: ${event}`);
  context.on('request', (request) => {
    if (!request.url().startsWith(site)) note(`a request of ${request.url()}`);
  });
  context.on('page', () => note('another window'));
  page.on('dialog', async (dialog) => {
    note(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => note(`an error: ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (message.text() !== workerBlocked) note(message.text());
  });
  return { page, context, events };
}
