import { describe, expect, inject, test } from 'vitest';
import { site as settings } from '../../src/site.ts';
import { reviews } from '../support/archive.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';
import { addedReviews } from '../support/grown-content.ts';

const grown = new BuiltSite(inject('sites').grown);
const plain = new BuiltSite(inject('sites').plain);
const total = reviews.length + addedReviews + 1;

describe('an archive that grows', () => {
  test('goes on to another page, and shows every review once', () => {
    const pages = ['/', '/page/2/'].map((address) =>
      [...grown.page(address).querySelectorAll('.entry h2 a')].map((link) =>
        link.getAttribute('href'),
      ),
    );
    expect(pages[0]).toHaveLength(settings.listLength);
    expect(new Set(pages.flat())).toHaveLength(total);
    expect(grown.fileOf('/page/3/')).toBeUndefined();
    expect(textOf(grown.page('/').querySelector('.total'))).toBe(`${total} reviews`);
    expect(grown.page('/').querySelector('a[rel="next"]')?.getAttribute('href')).toBe('/page/2/');
    expect(grown.page('/page/2/').querySelector('a[rel="prev"]')?.getAttribute('href')).toBe('/');
  });

  test('does not grow the page of a review', () => {
    const file = 'reviews/one-of-the-greats/index.html';
    const [before, after] = [plain.read(file).length, grown.read(file).length];
    // A third interface adds a link to its index.
    expect(after - before).toBeLessThan(150);
  });
});

describe('content alone adds', () => {
  const page = grown.page('/reviews/a-couper-le-souffle/');

  test('a review in a third language, in the typography of that language', () => {
    expect(page.documentElement.getAttribute('lang')).toBe('fr');
    expect(textOf(page.querySelector('#text'))).toContain('dit «encore»');
    expect(textOf(grown.page('/').querySelector('.lists'))).toContain('French');
    expect(grown.fileOf('/language/fr/')).toBeDefined();
  });

  test('a rating that the critic stated, on the critic’s scale', () => {
    expect(textOf(page.querySelector('.record'))).toMatch(/17 sur 20, Wertung der Kritik/);
    const listed = grown.page('/language/fr/');
    expect(textOf(listed.querySelector('.entry'))).toContain('17 of 20, the critic’s rating');
    expect(grown.page('/rating/4.5/').documentElement.textContent).toContain('17 of 20');
  });

  test('a theme, with its page in every interface', () => {
    for (const address of ['/themes/jealousy/', '/de/themes/jealousy/', '/fr/themes/jealousy/']) {
      expect(textOf(grown.page(address).querySelector('h1'))).toBe('Jealousy');
      expect(grown.page(address).querySelectorAll('.entry')).toHaveLength(1);
    }
  });

  test('and one file of strings an interface', () => {
    for (const address of ['/fr/', '/fr/themes/', '/fr/search/', '/fr/about/', '/fr/404.html']) {
      expect(grown.page(address).documentElement.getAttribute('lang')).toBe('fr');
    }
    expect(textOf(grown.page('/fr/').querySelector('h1'))).toBe('Critiques');
    const switches = grown.page('/').querySelectorAll('.languages a');
    expect([...switches].map((link) => link.textContent?.trim())).toEqual(['Deutsch', 'français']);
  });
});
