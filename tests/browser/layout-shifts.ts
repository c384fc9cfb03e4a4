import type { Page } from '@playwright/test';

/** Adds up the layout shifts of a page from its start, including those after user input. */
const observe = () => {
  let total = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) if ('value' in entry) total += Number(entry.value);
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    layoutShifts() {
      add(observer.takeRecords());
      return total;
    },
  });
};

/** Lets the pages that are opened next add up their layout shifts. */
export const observeShifts = (page: Page) => page.addInitScript(observe);

/** The sum of all layout shifts once the fonts have arrived and the page has been drawn with them. */
export async function layoutShifts(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return Number(await page.evaluate('layoutShifts()'));
}
