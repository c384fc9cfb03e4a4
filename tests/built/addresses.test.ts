import { describe, expect, inject, test } from 'vitest';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';
import { basedAddress } from '../support/sites.ts';

const sites = inject('sites');
const based = new URL(basedAddress);

describe.each([
  ['at the root', new BuiltSite(sites.plain), 'http://localhost:4321/'],
  ['under a base path', new BuiltSite(sites.based, based.pathname), basedAddress],
  ['grown', new BuiltSite(sites.grown), 'http://localhost:4321/'],
])('%s', (_, site, whole) => {
  const at = (path: string) => site.base + path;

  test('every promised address is there', () => {
    const promised = ['', 'themes/', 'people/', 'search/', 'about/', '404.html'].flatMap((path) => [
      path,
      `de/${path}`,
    ]);
    promised.push(...reviews.map(({ slug }) => `reviews/${slug}/`));
    promised.push(...archive.themes.flatMap(({ id }) => [`themes/${id}/`, `de/themes/${id}/`]));
    for (const path of promised) expect(site.fileOf(at(path)), path).toBeDefined();
  });

  test('every internal link and fragment leads somewhere', () => {
    const broken: string[] = [];
    for (const page of site.pages()) {
      const from = new URL(page, whole);
      const document = site.page(page);
      for (const element of document.querySelectorAll('[href], [src], [action]')) {
        const link = ['href', 'src', 'action']
          .map((name) => element.getAttribute(name))
          .find(Boolean);
        const to = new URL(link ?? '', from);
        if (to.origin !== from.origin) continue;
        const file = site.fileOf(to.pathname);
        const id = decodeURIComponent(to.hash.slice(1));
        const isThere = file !== undefined && (id === '' || site.hasId(to.pathname, id));
        if (!isThere) broken.push(`${page} → ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('every page has one heading, a title of its own, a description and its whole address', () => {
    const titles = new Map<string, string>();
    for (const page of site.pages()) {
      const document = site.page(page);
      expect(document.querySelectorAll('h1'), page).toHaveLength(1);
      expect(
        document.querySelector('meta[name="description"]')?.getAttribute('content'),
      ).toBeTruthy();
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content');
      // A page is known by its own address, or not to be known: never by that of another page.
      const isRepetition = /\/by-[a-z]+\//.test(page);
      const isHidden = isRepetition || /\/404\.html$/.test(page);
      expect(canonical, page).toBe(isHidden ? undefined : new URL(page, whole).href);
      expect(robots, page).toBe(isRepetition ? 'noindex, follow' : undefined);
      if (page.includes('/reviews/copy-')) continue;
      const key = `${document.documentElement.lang} ${document.title}`;
      expect(titles.get(key), page).toBeUndefined();
      titles.set(key, page);
    }
  });

  test('pages in several languages name each other, and reviews have one address', () => {
    for (const page of site.pages()) {
      const document = site.page(page);
      const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
        (link) => [link.getAttribute('hreflang'), link.getAttribute('href') ?? ''],
      );
      if (page.startsWith(at('reviews/'))) {
        expect(alternates, page).toEqual([]);
        continue;
      }
      const own = alternates.find(([language]) => language === document.documentElement.lang);
      expect(own?.[1], page).toBe(new URL(page, whole).href);
      for (const [, href] of alternates) {
        const other = site.page(new URL(href ?? '').pathname);
        const back = [...other.querySelectorAll('link[rel="alternate"][hreflang]')];
        expect(back.map((link) => link.getAttribute('href'))).toContain(new URL(page, whole).href);
      }
    }
  });

  test('a review leads on to the index of every interface', () => {
    const languages = new Set(site.pages().map((page) => site.page(page).documentElement.lang));
    const indexes = [...languages].map((language) => at(language === 'en' ? '' : `${language}/`));
    for (const page of site.pages().filter((each) => each.startsWith(at('reviews/')))) {
      const links = [...site.page(page).querySelectorAll('header.site-header a')];
      const addresses = links.map((link) => link.getAttribute('href'));
      expect(addresses, page).toEqual(expect.arrayContaining(indexes));
    }
  });

  test('the sitemap has every page once that shows what no other does', () => {
    const listed = [...site.read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address]) => new URL(address ?? '').pathname,
    );
    const expected = site.pages().filter((page) => {
      const canonical = site.page(page).querySelector('link[rel="canonical"]');
      return (
        !page.endsWith('404.html') && canonical?.getAttribute('href') === new URL(page, whole).href
      );
    });
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  test('nothing is asked of another site, and no script or style stands within a page', () => {
    for (const page of site.pages()) {
      const document = site.page(page);
      for (const element of document.querySelectorAll(
        'script, style, link[rel="stylesheet"], img, iframe',
      )) {
        const address = element.getAttribute('src') ?? element.getAttribute('href');
        expect(address, `${page}: ${element.outerHTML}`).toMatch(/^\/(?!\/)/);
      }
      expect(document.querySelectorAll('[style], [onclick], [onload], [onerror]')).toHaveLength(0);
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    }
  });
});
