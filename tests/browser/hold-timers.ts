import type { Page } from '@playwright/test';

/** The shortest timers that are held, in milliseconds. */
const shortest = 300;

/**
 * Holds all timers of the pages that are opened next, except very short ones: what a page waits for only so long, it
 * waits for on a busy machine, too. Nor is anything announced to screen readers, since that waits for more to come.
 */
export const holdTimers = (page: Page) =>
  page.addInitScript((from) => {
    window.setTimeout = new Proxy(window.setTimeout, {
      apply: (start, _, [handler, delay, ...values]) =>
        Number(delay) >= from ? 0 : start(handler, delay, ...values),
    });
  }, shortest);
