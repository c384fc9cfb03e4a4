import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { interfaceLanguageFor } from '../../src/i18n/interface-languages.ts';
import { site as settings } from '../../src/site/settings.ts';
import { reviews } from '../support/archive.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';
import {
  addedFilm,
  addedInterface,
  addedPerson,
  addedReviews,
  addedSlug,
  addedTheme,
  formerTheme,
} from '../support/grown-content.ts';
import { ratedReviews } from '../support/rated-reviews.ts';

const grown = new BuiltSite(inject('sites').grown);
const plain = new BuiltSite(inject('sites').plain);
const pageAddress = (page: number) => (page === 1 ? '/reviews/' : `/reviews/page/${page}/`);
const total = reviews.length + addedReviews + ratedReviews.length + 1;

describe('an archive that grows', () => {
  test('does not promise that it can be searched without a network', () => {
    for (const [folder, promise] of [
      ['/', 'you can read and search without a network'],
      ['/de/', 'können Sie auch ohne Netz lesen und suchen'],
    ] as const) {
      const privacyOn = (site: BuiltSite) =>
        textOf(site.page(`${folder}about/`).querySelector('section:has(#privacy)'));
      expect(privacyOn(plain)).toContain(promise);
      expect(privacyOn(grown)).not.toContain(promise);
      expect(privacyOn(grown)).toContain('200');
    }
  });

  test('has more pages, and lists every review once', () => {
    const count = Math.ceil(total / settings.listLength);
    expect(count).toBeGreaterThan(1);
    const pages = Array.from({ length: count }, (_, index) =>
      grown.entriesOn(pageAddress(index + 1)),
    );
    expect(pages[0]).toHaveLength(settings.listLength);
    expect(pages.flat()).toHaveLength(total);
    expect(new Set(pages.flat())).toHaveLength(total);
    expect(grown.fileOf(pageAddress(count + 1))).toBeUndefined();
    expect(textOf(grown.page('/reviews/').querySelector('.total'))).toBe(`${total} reviews`);
    const linkTo = (address: string, rel: string) =>
      grown.page(address).querySelector(`a[rel="${rel}"]`)?.getAttribute('href');
    expect(linkTo(pageAddress(1), 'next')).toBe(pageAddress(2));
    expect(linkTo(pageAddress(2), 'prev')).toBe(pageAddress(1));
  });

  test('does not make the page of a review longer', () => {
    const file = 'reviews/one-of-the-greats/index.html';
    // Without numbers: another theme moves the lines of the staff.
    const lengthIn = (site: BuiltSite) => {
      // A larger archive has other related reviews, but no more of them. Test files share the parsed
      // pages, so this removes them from a copy.
      const { documentElement } = site.page(`/${file.replace('index.html', '')}`);
      const page = parseHTML(documentElement.outerHTML).document;
      for (const related of page.querySelectorAll('.further')) related.remove();
      return page.documentElement.outerHTML.replace(/[\d.]+/g, '').length;
    };
    // Each of the two added interface languages adds a link to its home page.
    expect(lengthIn(grown) - lengthIn(plain)).toBeLessThan(2 * 100);
  });

  test('links a review to no more related reviews', () => {
    const [address] = grown.entriesOn(pageAddress(2));
    if (address === undefined) throw new Error('The second page lists no review.');
    const related = [...grown.page(address).querySelectorAll('.further ol a')];
    expect(related).toHaveLength(settings.relatedLength);
    for (const link of related) expect(link.getAttribute('href')).not.toBe(address);
  });
});

describe('content alone can add', () => {
  const page = grown.page(`/reviews/${addedSlug}/`);

  test('a review in a third language, in the typography of that language', () => {
    const text = page.querySelector('#text');
    expect(text?.getAttribute('lang')).toBe('fr');
    expect(textOf(text)).toContain('dit «encore»');
    expect(textOf(grown.page('/reviews/').querySelector('.lists'))).toContain('French');
    expect(grown.entriesOn('/language/fr/')).toContain(`/reviews/${addedSlug}/`);
  });

  test('a page in the root language, if the interface does not have the language of its text', () => {
    const language = interfaceLanguageFor('fr');
    expect(page.documentElement.getAttribute('lang')).toBe(language);
    const link = page.querySelector('.paragraph-link');
    expect(link?.getAttribute('lang')).toBe(language === 'fr' ? null : language);
    expect(plain.page('/reviews/a-simple-word/').querySelector('.paragraph-link[lang]')).toBeNull();
  });

  test('what a character says, with the speaker wherever it is shown', () => {
    const voice = 'said by Terence Fletcher (character)';
    expect(textOf(page.querySelector('.notation'))).toContain(voice);
    expect(page.querySelectorAll('.legend .others')).toHaveLength(1);
    const onMusic = (index: string) =>
      grown
        .pagesFrom(`${index}themes/music/`)
        .flatMap((address) => [...grown.page(address).querySelectorAll('.others figure')])
        .map(textOf)
        .find((text) => text.includes('Pas mon tempo'));
    expect(onMusic('/')).toContain(voice);
    expect(onMusic('/de/')).toContain('Aussage von Terence Fletcher (Figur)');
  });

  test('a theme, with a page in every interface language', () => {
    for (const folder of ['', 'de/', `${addedInterface}/`]) {
      const address = `/${folder}themes/${addedTheme}/`;
      expect(textOf(grown.page(address).querySelector('h1'))).toBe('Jealousy');
      expect(grown.reviewsQuotedOn(address)).toEqual([`/reviews/${addedSlug}/`]);
    }
  });

  test('a former id of a theme, with redirects in every interface language', () => {
    for (const folder of ['', 'de/', `${addedInterface}/`]) {
      for (const order of ['', 'by-length/']) {
        const from = `/${folder}themes/${formerTheme}/${order}`;
        expect(grown.redirects().get(from)).toBe(`/${folder}themes/${addedTheme}/`);
      }
    }
  });

  test('a film, so that the home page lists the films, each with critics’ lines', () => {
    for (const folder of ['', 'de/']) {
      const home = grown.page(`/${folder}`);
      const titles = [...home.querySelectorAll('.film-entry h2 a')];
      expect(titles.map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
        ['Encore', `/${folder}films/${addedFilm}/`],
        ['Whiplash', `/${folder}films/whiplash-2014/`],
      ]);
      const [encore, whiplash] = home.querySelectorAll('.film-entry');
      expect(textOf(encore?.querySelector('blockquote') ?? null)).toBe(
        '« C’est beau, et je lui donne »',
      );
      expect(encore?.querySelector('h2')?.getAttribute('lang')).toBe('fr');
      const lines = whiplash?.querySelectorAll('.blurb').length ?? 0;
      expect(lines).toBeGreaterThan(1);
      expect(lines).toBeLessThan(10);
      expect(whiplash?.querySelector('.facts a')?.getAttribute('href')).toMatch(/#score$/);
    }
  });

  test('a film, which verdicts and the roles of people then name', () => {
    const verdictsOn = (address: string) =>
      [...grown.page(address).querySelectorAll('.film-heading, .verdict')].map(textOf);
    const onMusic = grown
      .pagesFrom('/themes/music/')
      .map(verdictsOn)
      .find(({ length }) => length > 2);
    expect(onMusic).toEqual([
      'Encore (1999)',
      'Reservations about the film in the only review on this theme',
      'Whiplash (2014)',
      expect.stringMatching(/^Praise for the film in \d+ of \d+ reviews on this theme/),
    ]);
    expect(verdictsOn(`/de/themes/${addedTheme}/`)).toEqual([
      'Encore (1999)',
      'Lob für den Film in der einzigen Kritik zum Thema',
    ]);
    const about = grown.page(`/people/${addedPerson}/`).querySelector('.about-person');
    expect(textOf(about)).toBe('drummer; director (Encore); adviser (Whiplash).');
    expect(about?.querySelector('cite[lang=fr]')?.textContent).toBe('Encore');
  });

  test('an interface language, with one file of strings', () => {
    for (const path of ['', 'themes/', 'search/', 'about/', 'offline/', '404.html']) {
      const added = grown.page(`/${addedInterface}/${path}`);
      expect(added.documentElement.getAttribute('lang')).toBe(addedInterface);
    }
    expect(textOf(grown.page(`/${addedInterface}/reviews/`).querySelector('h1'))).toBe('Recenzoj');
    const switches = [...grown.page('/').querySelectorAll('.languages a')];
    expect(switches.map((link) => link.getAttribute('href'))).toContain(`/${addedInterface}/`);
  });
});
