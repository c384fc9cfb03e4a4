import { expect, test } from '@playwright/test';
import { archive, firstFive, reviews } from '../support/archive.ts';
import { addedTheme } from '../support/grown-content.ts';
import { results, untilComplete } from './search/search-pages.ts';
import { servers, siteAddress } from './servers.ts';

const reviewsOn = (theme: string) => reviews.filter(({ themes }) => themes.includes(theme));

const sizes = [
  ['a desktop', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

for (const [device, viewport] of sizes) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    for (const index of ['', 'de/']) {
      test(`every review can be reached from /${index} and read to its end`, async ({ page }) => {
        const interfaceLanguage = index ? 'de' : 'en';
        for (const { slug, language, paragraphs } of firstFive) {
          await page.goto(siteAddress('root') + index);
          await page.locator(`.blurb .credit a[href^="/reviews/${slug}/"]`).click();
          const query = language === interfaceLanguage ? '' : `?interface=${interfaceLanguage}`;
          await expect(page).toHaveURL(`${siteAddress('root')}reviews/${slug}/${query}`);
          const shown = page.locator('#text p');
          await expect(shown).toHaveCount(paragraphs.length);
          await shown.last().scrollIntoViewIfNeeded();
          await expect(shown.last()).toBeInViewport();
        }
      });
    }

    test('no page is wider than the screen', async ({ page }) => {
      const pages = [
        '',
        'de/',
        'reviews/',
        'films/whiplash-2014/',
        'de/films/whiplash-2014/reservations/',
        'themes/',
        'de/themes/',
        'search/?q=Fletcher',
        'de/about/',
        '404.html',
      ];
      for (const path of [...pages, ...reviews.map(({ slug }) => `reviews/${slug}/`)]) {
        await page.goto(siteAddress('root') + path);
        if (path.startsWith('search/')) await untilComplete(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBe(0);
      }
    });
  });
}

test('a paragraph has an address, and a link to copy it from', async ({ page }) => {
  await page.goto(`${siteAddress('root')}reviews/one-of-the-greats/#p6`);
  const paragraph = page.locator('#p6');
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toContainText('As the eager young protégé');
  await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
  await expect(page).toHaveURL(/#p3$/);
  await expect(page.locator('#p3')).toBeInViewport();
});

test('a rating links to the words that support it', async ({ page }) => {
  await page.goto(`${siteAddress('root')}reviews/one-of-the-greats/`);
  await page.locator('.about-text summary').click();
  await page.locator('.about-text a[href^="#passage-"]').click();
  await expect(page.locator('#text :target')).toHaveText('But the film is truly extraordinary.');
  await expect(page.locator('#text :target')).toBeInViewport();
});

test('titles and critics’ lines in lists are marked with the language of their review', async ({
  page,
}) => {
  await page.goto(`${siteAddress('root')}reviews/`);
  const german = page.locator('.entry', { hasText: 'Trommeln' });
  await expect(german.locator('h2')).toHaveAttribute('lang', 'de');
  await expect(german.locator('blockquote')).toHaveAttribute('lang', 'de');
  await page.goto(siteAddress('root'));
  const blurb = page.locator('.blurb', { hasText: 'Trommeln' });
  await expect(blurb.locator('blockquote')).toHaveAttribute('lang', 'de');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('links filter a list of reviews if there are many', async ({ page }) => {
    const titles = page.locator('.entry h2');
    await page.goto(`${siteAddress('root')}reviews/`);
    await expect(page.getByText('Filter the list')).toHaveCount(0);
    await page.goto(`${siteAddress('root')}language/de/`);
    await expect(titles).toHaveCount(1);
    await page.getByRole('link', { name: 'All reviews' }).click();
    await expect(titles).toHaveCount(reviews.length);
    await page.goto(`${siteAddress('grown')}reviews/`);
    await page.getByText('Filter the list').click();
    await page.getByRole('link', { name: 'German', exact: true }).click();
    await expect(page).toHaveURL(/\/language\/de\/$/);
    await expect(titles).toHaveCount(reviews.filter(({ language }) => language === 'de').length);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reviews in German');
    await page.getByRole('link', { name: '2.5', exact: true }).click();
    await expect(titles).toHaveCount(2);
    await page.getByRole('link', { name: 'Jealousy' }).first().click();
    await expect(page).toHaveURL(new RegExp(`/themes/${addedTheme}/$`));
  });

  test('the page of all themes leads to each theme, with its definition', async ({ page }) => {
    await page.goto(`${siteAddress('root')}de/themes/`);
    await expect(page.locator('.theme-card h2 a[href*="/themes/"]')).toHaveCount(
      archive.themes.length,
    );
    await page.getByRole('link', { name: 'Ehrgeiz', exact: true }).click();
    await expect(page).toHaveURL(/\/de\/themes\/ambition\/$/);
    await expect(page.getByText('Der Wille, zu den Größten zu gehören')).toBeVisible();
    for (const { slug } of reviewsOn('ambition')) {
      await expect(page.locator(`.lead figcaption a[href^="/reviews/${slug}/"]`)).not.toHaveCount(
        0,
      );
    }
  });

  test('a search leads to a page that asks for JavaScript and links to other pages', async ({
    page,
  }) => {
    await page.goto(siteAddress('root'));
    await page.getByRole('searchbox').fill('Fletcher');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=Fletcher$/);
    await expect(page.getByText('The search needs JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Themes' }).click();
    await expect(page).toHaveURL(/\/themes\/$/);
  });
});

test('the search shows the reviews of a list in its other orders', async ({ page }) => {
  const titles = results(page).locator('h3');
  await page.goto(`${siteAddress('root')}reviews/`);
  await page.getByRole('link', { name: 'Length, shortest first' }).click();
  await expect(page).toHaveURL(/\/search\/\?sort=length$/);
  await expect(titles).toHaveCount(reviews.length);
  await expect(titles.first()).toContainText('Trommeln bis die Hände bluten');
  await page.goto(`${siteAddress('root')}themes/abuse/`);
  await page.getByRole('link', { name: 'Title' }).click();
  await expect(titles).toHaveCount(reviews.filter(({ themes }) => themes.includes('abuse')).length);
});

test('a page links to its translation', async ({ page }) => {
  await page.goto(`${siteAddress('root')}themes/music/`);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/themes\/music\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('a missing page has status 404 and a search', async ({ page }) => {
  const response = await page.goto(`${siteAddress('root')}nothing/here/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('searchbox').fill('Chazelle');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('#results > li').first()).toBeVisible();
});

test('a missing page in the folder of a language is in that language', async ({ page }) => {
  const response = await page.goto(`${siteAddress('root')}de/nichts/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Seite nicht gefunden' })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});

test('the server answers malformed addresses and keeps running', async () => {
  for (const path of ['//', '//x', '/%ff', '/..%2f..%2fpackage.json', '/themes', '/?q=%']) {
    const response = await fetch(`http://localhost:${servers.root.port}${path}`);
    expect([200, 404], path).toContain(response.status);
    expect(await response.text(), path).toContain('Verbatim');
  }
});

test('the first press of the Tab key offers to skip the header', async ({ page }) => {
  await page.goto(`${siteAddress('root')}reviews/one-of-the-greats/`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  // The link loses the focus in the next frame, and only then is the next tab stop one behind its target.
  await expect(skip).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main').locator('a, button').first()).toBeFocused();
});

test('pages request nothing from other sites and obey their Content-Security-Policy', async ({
  page,
}) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(siteAddress('root'))) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  for (const path of ['', 'reviews/cinematic-adrenalin/', 'search/?q=Fletcher', 'de/about/']) {
    await page.goto(siteAddress('root') + path, { waitUntil: 'networkidle' });
  }
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
