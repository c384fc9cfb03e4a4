import { describe, expect, inject, test } from 'vitest';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';
import { basedAddress, defaultAddress } from '../support/sites.ts';

const sites = inject('sites');
const based = new URL(basedAddress);

describe.each([
  ['at the root', new BuiltSite(sites.plain), defaultAddress],
  ['under a base path', new BuiltSite(sites.based, based.pathname), basedAddress],
  ['grown', new BuiltSite(sites.grown), defaultAddress],
])('%s', (_, site, whole) => {
  const at = (path: string) => site.base + path;
  /**
   * Whether a page is that of a review, of its received text or of its passages. None is there in several languages.
   */
  const isReview = (page: string) =>
    site.fileOf(`${page.replace(/(?:received|passages)\/$/, '')}received.txt`) !== undefined;
  const films = site
    .pages()
    .filter((page) => /^films\/[^/]+\/$/.test(page.slice(site.base.length)));
  /** The page that a page shows: while there is one film, the home pages show it. */
  const shownAt = (page: string) => {
    const [, folder, isHome] = /^((?:[a-z]{2}\/)?)()$/.exec(page.slice(site.base.length)) ?? [];
    const [film, another] = films;
    if (isHome === undefined || !film || another) return page;
    return at(`${folder}${film.slice(site.base.length)}`);
  };

  test('every promised address exists', () => {
    const shared = [
      '',
      'reviews/',
      'themes/',
      'people/',
      'search/',
      'about/',
      'offline/',
      '404.html',
    ];
    const ofFilms = archive.films.flatMap(({ id }) =>
      ['', 'as-a-whole/', 'reservations/'].map((path) => `films/${id}/${path}`),
    );
    const promised = [...shared, ...ofFilms].flatMap((path) => [path, `de/${path}`]);
    promised.push(...reviews.map(({ slug }) => `reviews/${slug}/`));
    promised.push(...archive.themes.flatMap(({ id }) => [`themes/${id}/`, `de/themes/${id}/`]));
    for (const path of promised) expect(site.fileOf(at(path)), path).toBeDefined();
  });

  test('published fragments of former names exist', () => {
    for (const folder of ['', 'de/']) {
      expect(site.hasId(at(`${folder}about/`), 'scores'), folder).toBe(true);
      expect(site.hasId(at(`${folder}about/`), 'notation'), folder).toBe(true);
    }
  });

  test('every internal link and fragment has a target', () => {
    const broken: string[] = [];
    for (const page of site.pages()) {
      const from = new URL(page, whole);
      const document = site.page(page);
      for (const element of document.querySelectorAll('[href], [src], [action]')) {
        const link = ['href', 'src', 'action']
          .map((name) => element.getAttribute(name))
          .find((value) => value !== null);
        if (!link) {
          broken.push(`${page}: ${element.outerHTML}`);
          continue;
        }
        const to = new URL(link, from);
        if (to.origin !== from.origin) continue;
        const file = site.fileOf(to.pathname);
        const id = decodeURIComponent(to.hash.slice(1));
        const isThere = file !== undefined && (id === '' || site.hasId(to.pathname, id));
        if (!isThere) broken.push(`${page} → ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('every page has one main heading, a unique title, a description and its canonical address', () => {
    const titles = new Map<string, string>();
    for (const page of site.pages()) {
      const document = site.page(page);
      expect(document.querySelectorAll('h1'), page).toHaveLength(1);
      expect(
        document.querySelector('meta[name="description"]')?.getAttribute('content'),
      ).toBeTruthy();
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content');
      // A page is its own canonical page, unless search engines should not index it.
      const isRepetition = /\/(?:by-[a-z]+|received|passages)\//.test(page);
      const isHidden = isRepetition || /\/(?:404\.html|offline\/)$/.test(page);
      expect(canonical, page).toBe(isHidden ? undefined : new URL(shownAt(page), whole).href);
      expect(robots, page).toBe(isRepetition ? 'noindex, follow' : undefined);
      if (page.includes('/reviews/copy-') || shownAt(page) !== page) continue;
      const key = `${document.documentElement.lang} ${document.title}`;
      expect(titles.get(key), page).toBeUndefined();
      titles.set(key, page);
    }
  });

  test('translations of a page refer to each other, and reviews have one address', () => {
    for (const page of site.pages()) {
      const document = site.page(page);
      const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
        (link) => ({ language: link.getAttribute('hreflang'), href: link.getAttribute('href') }),
      );
      if (isReview(page)) {
        expect(alternates, page).toEqual([]);
        continue;
      }
      const own = alternates.find(({ language }) => language === document.documentElement.lang);
      expect(own?.href, page).toBe(new URL(shownAt(page), whole).href);
      for (const { href } of alternates) {
        const other = site.page(new URL(String(href)).pathname);
        const back = [...other.querySelectorAll('link[rel="alternate"][hreflang]')];
        expect(back.map((link) => link.getAttribute('href'))).toContain(own?.href);
      }
    }
  });

  test('the language switch leads to the same page, and on a review to the same address with a parameter', () => {
    const languages = new Set(site.pages().map((page) => site.page(page).documentElement.lang));
    for (const page of site.pages()) {
      const document = site.page(page);
      const others = [...languages].filter((each) => each !== document.documentElement.lang);
      const links = [...document.querySelectorAll('.languages a')];
      const switches = links.map((link) => [
        link.getAttribute('lang'),
        new URL(link.getAttribute('href') ?? '', new URL(page, whole)).href,
      ]);
      const expected = others.map((other) => {
        const alternate = document.querySelector(`link[rel="alternate"][hreflang="${other}"]`);
        return [
          other,
          isReview(page)
            ? new URL(`${page}?interface=${other}`, whole).href
            : alternate?.getAttribute('href'),
        ];
      });
      expect(switches.toSorted(), page).toEqual(expected.toSorted());
    }
  });

  test('links to reviews keep the language of the interface', () => {
    const languageOf = (review: string) => site.page(review).documentElement.lang;
    for (const page of site.pages()) {
      const { lang } = site.page(page).documentElement;
      for (const link of site.page(page).querySelectorAll('main a[href]')) {
        const to = new URL(link.getAttribute('href') ?? '', new URL(page, whole));
        if (to.origin !== new URL(whole).origin || !isReview(to.pathname)) continue;
        const expected = to.pathname === page || languageOf(to.pathname) === lang ? null : lang;
        expect(to.searchParams.get('interface'), `${page} → ${to}`).toBe(expected);
      }
    }
  });

  test('the sitemap lists every page once, except repetitions, 404 pages and those for readers without a network', () => {
    const listed = [...site.read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address]) => new URL(String(address)).pathname,
    );
    expect(listed.filter((address) => site.redirects().has(address))).toEqual([]);
    const expected = site.pages().filter((page) => {
      const canonical = site.page(page).querySelector('link[rel="canonical"]');
      return (
        !/\/(?:404\.html|offline\/)$/.test(page) &&
        canonical?.getAttribute('href') === new URL(page, whole).href
      );
    });
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  test('an address that disappeared leads to a page in its language, without a script', () => {
    expect(site.redirects().size).toBeGreaterThan(0);
    for (const [from, to] of site.redirects()) {
      const page = site.page(from);
      const attribute = (selector: string, name: string) =>
        page.querySelector(selector)?.getAttribute(name);
      expect(site.pages(), from).toContain(to);
      expect(page.documentElement.lang, from).toBe(site.page(to).documentElement.lang);
      expect(attribute('link[rel="canonical"]', 'href'), from).toBe(new URL(to, whole).href);
      expect(attribute('main a', 'href'), from).toBe(to);
      expect(attribute('meta[name="robots"]', 'content'), from).toBe('noindex');
      expect(attribute('meta[http-equiv="Content-Security-Policy"]', 'content'), from).toMatch(
        /^default-src 'none'/,
      );
      expect(page.querySelectorAll('script, style, link[rel="stylesheet"]'), from).toHaveLength(0);
    }
  });

  test('every list that a theme had under a former id, or a rating had, redirects', () => {
    const languages = ['', 'de/'];
    const orders = ['', 'by-rating/', 'by-length/', 'by-language/'];
    for (const folder of languages) {
      for (const { id, formerly } of archive.themes) {
        for (const [former, order] of formerly.flatMap((each) =>
          orders.map((order) => [each, order]),
        )) {
          const from = at(`${folder}themes/${former}/${order}`);
          expect(site.redirects().get(from)).toBe(at(`${folder}themes/${id}/`));
        }
      }
      for (const rating of ['0.5', '1', '1.5', '2', '2.5', '3', '3.5', '4', '4.5', '5']) {
        for (const order of orders) {
          const from = at(`${folder}rating/${rating}/${order}`);
          const list = at(`${folder}rating/${rating}/`);
          const to = site.pages().includes(list) ? list : at(`${folder}reviews/`);
          if (from !== to) expect(site.redirects().get(from), from).toBe(to);
        }
      }
    }
  });

  test('every order of the list of all reviews redirects', () => {
    for (const folder of ['', 'de/']) {
      for (const order of ['by-rating/', 'by-length/', 'by-language/']) {
        const to = at(`${folder}reviews/`);
        for (const list of ['', 'reviews/']) {
          expect(site.redirects().get(at(`${folder}${list}${order}`))).toBe(to);
        }
      }
    }
  });

  test('pages request nothing from other sites, and have no inline scripts or styles', () => {
    for (const page of site.pages()) {
      const document = site.page(page);
      for (const element of document.querySelectorAll(
        'script:not([type="application/ld+json"]), style, link[rel="stylesheet"], img, iframe',
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
