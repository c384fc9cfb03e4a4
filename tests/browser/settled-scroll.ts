import type { Page } from '@playwright/test';

/** How far a page is scrolled, in CSS pixels, once it no longer moves. */
export const settledScroll = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let [last, still] = [scrollY, 0];
        const look = () => {
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
          if (still === 10) resolve(scrollY);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
