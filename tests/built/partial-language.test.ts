import { describe, expect, inject, test } from 'vitest';
import { rootStrings } from '../../src/i18n/root-strings.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';
import { addedTheme, partialInterface } from '../support/grown-content.ts';

const site = new BuiltSite(inject('sites').grown);
const complete = new BuiltSite(inject('sites').plain);
const marks = /[\uFDD0-\uFDD3]/;

/** The pages of the interface that has only a few strings. */
const pages = site.files().filter((file) => new RegExp(`^${partialInterface}/.*html$`).test(file));
const page = (path = '') => site.page(`/${partialInterface}/${path}`);

describe('an interface language with a few strings', () => {
  test('has all pages, with its own texts in its own direction', () => {
    expect(pages.length).toBeGreaterThan(50);
    const home = page('reviews/');
    expect(home.documentElement.getAttribute('lang')).toBe(partialInterface);
    expect(home.documentElement.getAttribute('dir')).toBe('rtl');
    expect(textOf(home.querySelector('nav a[href$="/themes/"]'))).toBe('الموضوعات');
  });

  test('has each missing text in the root language, which the page says', () => {
    const fallbacks = [...page('about/').querySelectorAll('.fallback')];
    expect(fallbacks.length).toBeGreaterThan(10);
    for (const each of fallbacks) {
      expect([each.getAttribute('lang'), each.getAttribute('dir')]).toEqual(['en', 'ltr']);
    }
    const texts = fallbacks.map(textOf);
    expect(texts).toContain(rootStrings.aboutPage.title);
    const sections = rootStrings.aboutPage.sections.map(({ heading }) => heading);
    expect(texts).toEqual(expect.arrayContaining(sections));
  });

  test('has missing texts of records in the root language, too', () => {
    const heading = page(`themes/${addedTheme}/`).querySelector('h1');
    expect(textOf(heading)).toBe('Jealousy');
    expect(heading?.querySelector('[lang=en]')).not.toBeNull();
  });

  test('says once on every page, and on no page of a complete language, that it is incomplete', () => {
    for (const file of pages) {
      const address = `/${file.replace(/index\.html$/, '')}`;
      const isRedirect = site.page(address).querySelector('meta[http-equiv=refresh]') !== null;
      expect(site.page(address).querySelectorAll('.partly'), file).toHaveLength(isRedirect ? 0 : 1);
    }
    expect(textOf(page().querySelector('.partly'))).toContain(
      'translated into Arabic only in part',
    );
    for (const address of ['/', '/de/', '/eo/reviews/']) {
      expect(site.page(address).querySelector('.partly, .fallback'), address).toBeNull();
    }
    for (const address of ['/', '/de/']) {
      expect(complete.page(address).querySelector('.partly, .fallback'), address).toBeNull();
    }
  });

  test('has numbers within a missing phrase as the root language writes them', () => {
    const facts = [...page('reviews/').querySelectorAll('.entry .facts')].map(textOf).join(' ');
    expect(facts).toContain('about 4.5 out of 5, estimated by the archive');
  });

  test('leaves no mark in a text, an attribute or a title; only scripts get to see them', () => {
    const isText = (file: string) => !/\.(?:js|woff2|png|wasm|br|gz|pagefind|pf_\w+)$/.test(file);
    const isForScripts = (file: string) =>
      /search\/words\.json$|^(?:listening|passage-cards)\/|^pagefind\//.test(file);
    for (const file of site.files().filter((each) => isText(each) && !isForScripts(each))) {
      const withoutData = site.read(file).replace(/ data-(?!label)[\w-]+="[^"]*"/g, '');
      expect(marks.test(withoutData) || /%uFDD/i.test(withoutData), file).toBe(false);
    }
    expect(marks.test(site.read(`${partialInterface}/search/words.json`))).toBe(true);
    for (const file of complete.files().filter((each) => /\.(?:html|js|json|txt)$/.test(each))) {
      expect(marks.test(complete.read(file)), file).toBe(false);
    }
  });
});
