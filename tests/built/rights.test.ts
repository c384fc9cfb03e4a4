import { describe, expect, inject, test } from 'vitest';
import { stringsFor } from '../../src/i18n/interface-languages.ts';
import { BuiltSite, hrefs, textOf } from '../support/built-site.ts';
import { basedAddress, contact } from '../support/sites.ts';

const sites = inject('sites');
const base = new URL(basedAddress).pathname;
const without = new BuiltSite(sites.plain);
const withContact = new BuiltSite(sites.based, base);
const toContact = `a[href="mailto:${contact}"]`;

/** The About pages below a base path, with their strings. */
const aboutPages = (below: string) =>
  [
    [`${below}about/`, stringsFor('en')],
    [`${below}de/about/`, stringsFor('de')],
  ] as const;

/** The text of the About page's section on rights. */
const rightsOn = (site: BuiltSite, page: string) =>
  site.page(page).querySelector('section:has(#rights)');

test('every page links to the section on rights', () => {
  for (const site of [without, withContact]) {
    for (const page of site.pages()) {
      const link = site.page(page).querySelector('.site-footer a')?.getAttribute('href') ?? '';
      const [about = '', id = ''] = link.split('#');
      expect(site.hasId(about, id), `${page}: ${link}`).toBe(true);
    }
  }
});

describe('a contact', () => {
  test('is on every page, and on the About pages in full', () => {
    for (const page of withContact.pages()) {
      expect(withContact.page(page).querySelector(`.site-footer ${toContact}`), page).toBeTruthy();
    }
    for (const [page] of aboutPages(base)) {
      const link = rightsOn(withContact, page)?.querySelector(toContact) ?? null;
      expect(textOf(link)).toBe(contact);
    }
  });

  test('that is not set is said to be missing on the About pages', () => {
    for (const page of without.pages()) {
      // The links to the section on rights, to the data and to feeds are within the site.
      const links = hrefs(without.page(page), '.site-footer a');
      expect(links.filter((link) => !link.startsWith('/'))).toEqual([]);
    }
    for (const [page, { aboutPage }] of aboutPages('/')) {
      expect(textOf(rightsOn(without, page))).toContain(aboutPage.noContact);
    }
  });
});
