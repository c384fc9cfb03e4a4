import { expect, type Page, test } from '@playwright/test';
import { archive } from '../support/archive.ts';
import { siteAddress } from './servers.ts';

const themes = archive.themes.map(({ id }) => id);
const people = ['j-k-simmons', 'miles-teller', 'damien-chazelle', 'charlie-parker'];

/** The lower edge of the first sentence of a critic, in CSS pixels from the top of the screen. */
async function endOfFirstSentence(page: Page): Promise<number> {
  const quotation = page.locator('figure blockquote').first();
  return await quotation.evaluate((element) => element.getBoundingClientRect().bottom);
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const folder of ['', 'de/']) {
      test(`every theme below /${folder} begins with a critic’s sentence on the first screen`, async ({
        page,
      }) => {
        for (const theme of themes) {
          await page.goto(`${siteAddress('root')}${folder}themes/${theme}/`);
          expect(await endOfFirstSentence(page), theme).toBeLessThan(height);
        }
      });

      test(`people below /${folder} begin with a sentence on the first screen`, async ({
        page,
      }) => {
        for (const person of people) {
          await page.goto(`${siteAddress('root')}${folder}people/${person}/`);
          expect(await endOfFirstSentence(page), person).toBeLessThan(height);
        }
      });
    }

    test('no sign stands alone at the end of a line', async ({ page }) => {
      for (const path of ['themes/', 'themes/ambition/', 'people/terence-fletcher/']) {
        await page.goto(siteAddress('root') + path);
        const alone = await page.locator('.facts .sign, figcaption .sign').evaluateAll((signs) =>
          signs
            .filter((sign) => {
              const range = document.createRange();
              const words = sign.nextSibling;
              if (!words) return true;
              range.setStart(words, 1);
              range.setEnd(words, 2);
              const letter = range.getBoundingClientRect();
              const { top, bottom } = sign.getBoundingClientRect();
              return letter.top > bottom || letter.bottom < top;
            })
            .map((sign) => sign.parentElement?.textContent),
        );
        expect(alone, path).toEqual([]);
      }
    });
  });
}

test('on wide screens, praise faces reservations', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${siteAddress('root')}themes/story-and-characters/`);
  const [praise, reservations] = await Promise.all(
    ['.said.praise', '.said.reservation'].map((side) => page.locator(side).boundingBox()),
  );
  expect(praise?.y).toBe(reservations?.y);
  expect(praise?.width).toBe(reservations?.width);
});
