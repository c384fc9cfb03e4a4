import { describe, expect, inject, test } from 'vitest';
import { straighten } from '../../src/archive/text/typography.ts';
import { shapeOf } from '../../src/archive/themes/shape.ts';
import { passagesOn } from '../../src/archive/themes/statements.ts';
import { stringsFor } from '../../src/i18n/interface-languages.ts';
import { criticName } from '../../src/presentation/byline.ts';
import { themesByLabel } from '../../src/presentation/theme-labels.ts';
import { voiceLabel } from '../../src/presentation/voice-label.ts';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';

const { plain, grown } = inject('sites');
const site = new BuiltSite(plain);
const grownSite = new BuiltSite(grown);
const [film] = archive.films;
const address = `films/${film?.id}/`;

const all = (from: Element | Document | null, selector: string) => [
  ...(from?.querySelectorAll(selector) ?? []),
];
const withoutQuery = (link: Element) => (link.getAttribute('href') ?? '').replace(/\?[^#]*/, '');

/** The cells of a score by the names of their row and column. */
function cellsOf(page: Document): Map<string, Element> {
  const table = page.querySelector('#score table');
  const columns = all(table, 'thead th').slice(1);
  return new Map(
    all(table, 'tbody tr').flatMap((row) =>
      all(row, 'td').map((cell, index) => {
        const [theme, critic] = [row.querySelector('th a'), columns[index]?.querySelector('a')];
        return [`${textOf(theme)} / ${textOf(critic ?? null)}`, cell] as const;
      }),
    ),
  );
}

describe.each([
  ['en', `/${address}`],
  ['de', `/de/${address}`],
])('the full score in %s', (language, path) => {
  const page = site.page(path);
  const cells = cellsOf(page);
  const themes = themesByLabel(archive.themes, language);
  const wholeFilm = textOf(page.querySelector('#score tbody th a'));

  test('has every passage of every review in the rows of its themes', () => {
    expect(cells.size).toBe(reviews.length * (themes.length + 1));
    for (const theme of [undefined, ...themes]) {
      for (const review of reviews) {
        const name = `${theme?.label ?? wholeFilm} / ${criticName(review, language)}`;
        const cell = cells.get(name.replace(/\s+/gu, ' ')) ?? null;
        const expected = passagesOn(theme?.id, review);
        expect(all(cell, 'a').map(withoutQuery), name).toEqual(
          expected.map(({ id }) => `/reviews/${review.slug}/#${id}`),
        );
        const classes = expected.map(shapeOf).map((shape) => (shape === 'neither' ? '' : shape));
        expect(all(cell, 'a').map(({ className }) => className)).toEqual(classes);
        if (expected.length === 0) expect(textOf(cell)).toMatch(/^(?:silent|schweigt)$/);
      }
    }
  });

  test('quotes each passage where its link leads, with its critic and whose words it is', () => {
    for (const link of all(page, '#score td a')) {
      const [, slug, id = ''] = /^\/reviews\/([^/]+)\/#(.+)$/.exec(withoutQuery(link)) ?? [];
      const review = reviews.find((each) => each.slug === slug);
      const passage = review?.passages.find((each) => each.id === id);
      if (!review || !passage) throw new Error(`${link.getAttribute('href')} leads nowhere.`);
      expect(site.hasId(`/reviews/${slug}/`, id)).toBe(true);
      const popover = link.querySelector('[popover]');
      const foreign = popover?.querySelector('[lang]');
      const quotation = foreign ?? popover?.firstChild;
      const words = straighten((quotation?.textContent ?? '').trim().slice(1, -1));
      const [beginning = ''] = words.split(' …');
      expect(beginning.length).toBeGreaterThan(8);
      expect(straighten(passage.exact).startsWith(beginning)).toBe(true);
      expect(foreign?.getAttribute('lang') ?? language).toBe(review.language);
      const details = textOf(link.querySelector('small'));
      expect(details).toContain(criticName(review, language).replace(/\s+/gu, ' '));
      const voice = voiceLabel(passage, language);
      if (voice !== undefined) expect(details).toContain(voice);
    }
  });

  test('is a table with headers and a key', () => {
    const table = page.querySelector('#score table');
    const key = textOf(table?.querySelector('caption') ?? null);
    for (const word of language === 'en'
      ? ['row', 'column', 'praise', 'reservation', 'no judgement', 'silent']
      : ['Zeile', 'Spalte', 'Lob', 'Vorbehalt', 'kein Urteil', 'schweigt']) {
      expect(key).toContain(word);
    }
    expect(all(table, 'thead th[scope="col"]')).toHaveLength(reviews.length + 1);
    for (const row of all(table, 'tbody tr')) {
      const [header, ...others] = all(row, 'th[scope="row"]');
      expect(others).toEqual([]);
      const link = header?.querySelector('a')?.getAttribute('href') ?? '';
      expect(site.fileOf(link), link).toBeDefined();
    }
    for (const link of all(table, 'thead a')) expect(site.fileOf(withoutQuery(link))).toBeDefined();
  });

  test('has a button for each sign, which shows the quotation of that sign', () => {
    const signs = all(page, '#score td > div');
    const ids = signs.map((sign) => sign.querySelector('[popover]')?.id);
    expect(new Set(ids).size).toBe(signs.length);
    expect(
      signs.map((sign) => sign.querySelector('button')?.getAttribute('popovertarget')),
    ).toEqual(ids);
  });

  test('links to its other orders and to an image with the same signs', () => {
    const links = all(page, '#score :is(nav, p) a').map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(5);
    for (const link of links) expect(site.fileOf(link.replace('#score', '')), link).toBeDefined();
    const image = site.read(site.fileOf(links.at(-1) ?? '') ?? '');
    for (const shape of ['praise', 'reservation', 'neither', 'others']) {
      const drawn = image.split(`href="#${shape.charAt(0)}"`).length - 1;
      // The key has each symbol once more.
      const selector = shape === 'neither' ? 'a:not([class])' : `.${shape}`;
      expect(drawn, shape).toBe(all(page, `#score td ${selector}`).length + 1);
    }
  });
});

describe('the full score of a film with many critics', () => {
  const views = new RegExp(`^/${address}(?:page/\\d+/)?$`);
  const parts = grownSite.pages().filter((page) => views.test(page));
  const criticsOn = (page: string) =>
    all(grownSite.page(page), '#score thead a').map((link) => withoutQuery(link));

  test('has each critic in one part', () => {
    const shown = parts.flatMap(criticsOn);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBeGreaterThan(60);
    expect(parts).toHaveLength(Math.ceil(shown.length / 6));
  });

  test('can be reached part by part, and by former addresses of its orders', () => {
    const follow = (page: string): string[] => {
      const next = grownSite.page(page).querySelector('#score a[rel="next"]');
      const to = next?.getAttribute('href')?.replace('#score', '');
      return to ? [page, ...follow(to)] : [page];
    };
    expect(follow(`/${address}`).toSorted()).toEqual(parts.toSorted());
    for (const order of ['by-discussion', 'by-praise', 'by-reservations']) {
      expect(grownSite.redirects().get(`/${address}${order}/`)).toBe(`/${address}`);
    }
  });

  test('has a sign for every passage in few bytes, which says what the passage is', () => {
    const judgements = Object.values(stringsFor('en').passages.judgement);
    for (const page of parts) {
      const signs = all(grownSite.page(page), '#score td > a');
      expect(signs.length).toBeGreaterThan(0);
      for (const sign of signs) {
        expect(textOf(sign)).not.toBe('');
        expect(judgements.includes(textOf(sign))).toBe(sign.className !== 'others');
        expect(Buffer.from(sign.outerHTML).length).toBeLessThanOrEqual(150);
      }
    }
  });

  test('counts all critics on every part', () => {
    for (const page of parts) {
      const bars = all(grownSite.page(page), '#score tbody th svg');
      expect(bars).toHaveLength(all(grownSite.page(page), '#score tbody tr').length);
      const widths = bars.map((bar) => bar.getAttribute('viewBox'));
      expect(new Set(widths).size).toBe(1);
    }
  });
});
