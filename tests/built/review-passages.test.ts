import { describe, expect, inject, test } from 'vitest';
import { typesetWords } from '../../src/archive/reviews/typeset-review.ts';
import { quoted } from '../../src/archive/text/quoted.ts';
import { reviews } from '../support/archive.ts';
import { BuiltSite, hrefs, textOf } from '../support/built-site.ts';

const { plain, based } = inject('sites');
const sites = [
  ['at the root', new BuiltSite(plain)],
  ['below a path', new BuiltSite(based, '/an/archive/')],
] as const;

/** A text with its spaces as the tests read them. */
const withSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(sites)('the passages of the reviews of a site %s', (_, site) => {
  test.each(reviews.map((review) => [review.slug, review] as const))(
    '%s has them on a page of their own',
    (slug, review) => {
      const own = `${site.base}reviews/${slug}/`;
      const address = `${own}passages/`;
      expect(hrefs(site.page(own), '.cite a')).toContain(address);
      const page = site.page(address);
      const items = [...page.querySelectorAll('.passages > li')];
      expect(items.map(({ id }) => id)).toEqual(review.passages.map(({ id }) => id));
      for (const [index, passage] of review.passages.entries()) {
        const item = items[index];
        if (!item) throw new Error(`There is no ${passage.id}.`);
        const words = typesetWords(review, passage.place);
        expect(hrefs(item, 'blockquote a')[0]).toBe(`${own}#${passage.id}`);
        expect(textOf(item.querySelector('blockquote') ?? item)).toBe(withSpaces(words));
        // The themes, or the film as a whole.
        const about = hrefs(item, 'figcaption a').filter((link) => !link.includes('/people/'));
        expect(about.length).toBe(Math.max(1, passage.themes.length));
        // The citation has the words, the paragraph and the address of the passage.
        const citation = textOf(item.querySelector('details p') ?? item);
        expect(citation).toContain(withSpaces(quoted(words, review.language)));
        // Whoever says the words is named, unless the critic does.
        const speaker = passage.voice === 'critic' ? '' : ', .+';
        const place = new RegExp(
          ` \\((?:paragraph|Abs\\.) ${passage.place.paragraph}${speaker}\\)\\. `,
        );
        expect(citation).toMatch(place);
        expect(citation).toMatch(new RegExp(`/reviews/${slug}/#${passage.id}$`));
        expect(item.querySelectorAll('.sign')).toHaveLength(passage.stance ? 1 : 0);
      }
    },
  );

  test.each(reviews.map((review) => [review.slug, review] as const))(
    'the index of themes of %s leads to each of its passages, once for each theme',
    (slug, review) => {
      const page = site.page(`${site.base}reviews/${slug}/passages/`);
      const indexed = hrefs(page, '.locators a').toSorted();
      const expected = review.passages.flatMap(({ id, themes }) =>
        Array.from({ length: Math.max(1, themes.length) }, () => `#${id}`),
      );
      expect(indexed).toEqual(expected.toSorted());
      const names = [...page.querySelectorAll('.locators a')].map((link) =>
        link.getAttribute('aria-label'),
      );
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test('they are for readers, not for search engines and the search', () => {
    const address = `${site.base}reviews/${reviews[0]?.slug}/passages/`;
    const page = site.page(address);
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
    expect(page.querySelector('[data-pagefind-body]')).toBeNull();
    expect(site.read('sitemap-0.xml')).not.toContain('/passages/');
  });
});
