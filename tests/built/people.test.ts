import { describe, expect, inject, test } from 'vitest';
import { otherNames } from '../../src/archive/people/other-names.ts';
import { paragraphAt } from '../../src/archive/text/paragraphs.ts';
import { wordsAt } from '../../src/archive/text/places.ts';
import { straighten } from '../../src/archive/text/typography.ts';
import { othersWordsAt } from '../../src/archive/themes/voice.ts';
import { stringsFor } from '../../src/i18n/interface-languages.ts';
import { reviewAddress } from '../../src/i18n/review-address.ts';
import { describePerson } from '../../src/presentation/about-person.ts';
import { voiceLabel } from '../../src/presentation/voice-label.ts';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite, hrefs, textOf } from '../support/built-site.ts';

const site = new BuiltSite(inject('sites').plain);
const spaced = (text: string) => text.replace(/\s+/gu, ' ');

describe.each([
  ['en', '/'],
  ['de', '/de/'],
])('in %s', (language, index) => {
  describe.each(archive.people.map((person) => [person.id, person] as const))(
    '%s',
    (id, person) => {
      const mentions = reviews.flatMap((review) =>
        review.mentions
          .filter((mention) => mention.person === id)
          .map((mention) => ({
            review,
            mention,
            address: reviewAddress(review, language, mention.id),
          })),
      );
      const pages = site.pagesFrom(`${index}people/${id}/`).map((address) => site.page(address));
      const statements = pages.flatMap((page) => [...page.querySelectorAll('figure')]);

      test('is in the list of people, with all mentions', () => {
        const entries = site
          .pagesFrom(`${index}people/`)
          .flatMap((address) => [...site.page(address).querySelectorAll('.person')])
          .filter((entry) => hrefs(entry, 'dt a').includes(`${index}people/${id}/`));
        const addresses = entries.flatMap((entry) => hrefs(entry, '.locators a'));
        expect(addresses.toSorted()).toEqual(mentions.map(({ address }) => address).toSorted());
        const text = entries.map((entry) => textOf(entry)).join(' ');
        expect(text).toContain(person.filedAs);
        expect(text).toContain(`${spaced(describePerson(person, archive.films, language))}.`);
        const attested = [...new Set(mentions.map(({ mention }) => mention.variant))];
        const others = otherNames(person.name, attested);
        for (const name of others) expect(text).toContain(name);
        const label = language === 'en' ? ' Also: ' : ' Auch: ';
        expect(text.includes(label)).toBe(others.length > 0);
      });

      test('is described on the own page', () => {
        const description = describePerson(person, archive.films, language);
        const [page] = pages;
        expect(textOf(page?.querySelector('.about-person') ?? null)).toContain(
          `${spaced(description)}.`,
        );
        expect(page?.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
          `${person.name}: ${description}`,
        );
      });

      test('has a page with all mentions in whole sentences', () => {
        const links = statements.flatMap((statement) => [
          ...statement.querySelectorAll('blockquote a'),
        ]);
        expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
          mentions.map(({ address }) => address).toSorted(),
        );
        for (const link of links) {
          const known = mentions.find(({ address }) => address === link.getAttribute('href'));
          if (!known) throw new Error('The page links to an unknown mention.');
          const { review, mention } = known;
          expect(site.hasId(`/reviews/${review.slug}/`, mention.id)).toBe(true);
          expect(straighten(textOf(link))).toBe(
            straighten(wordsAt(mention.place, review.paragraphs)),
          );
          expect(link.getAttribute('aria-label')).toContain(link.textContent);
          const quotation = link.closest('blockquote');
          expect(quotation?.getAttribute('lang') ?? language).toBe(review.language);
          const sentences = straighten(quotation?.textContent ?? '').trim();
          const paragraph = straighten(paragraphAt(review.paragraphs, mention.place.paragraph));
          expect(paragraph).toContain(sentences);
          expect(sentences).toMatch(/\p{P}$/u);
        }
        for (const page of pages) {
          const names = [...page.querySelectorAll('figure blockquote a')].map((link) =>
            link.getAttribute('aria-label'),
          );
          expect(new Set(names)).toHaveLength(names.length);
        }
      });

      test('has a page that says how a sentence judges, and whose words it quotes', () => {
        const { judgement } = stringsFor(language).passages;
        for (const statement of statements) {
          const addresses = hrefs(statement, 'blockquote a');
          const facts = textOf(statement.querySelector('figcaption'));
          for (const { review, mention } of mentions.filter((each) =>
            addresses.includes(each.address),
          )) {
            const { paragraph, start, end } = mention.place;
            for (const { place, stance } of review.passages) {
              const isAround =
                place.paragraph === paragraph && place.start <= start && place.end >= end;
              if (isAround && stance) expect(facts).toContain(judgement[stance]);
            }
            const quoted = othersWordsAt(mention.place, review.passages);
            if (quoted) expect(facts).toContain(voiceLabel(quoted, language));
          }
        }
      });
    },
  );

  test('the page of J.K. Simmons begins with his acting, and does not cut its praise', () => {
    const page = site.page(`${index}people/j-k-simmons/`);
    const [first, ...others] = [...page.querySelectorAll('figure')].map(textOf);
    expect(first).toContain('Simmons perfectly captures the drive of a man who believes');
    expect(others.join(' ')).toContain(
      'in the wrong actor’s hands. An over-the-top, abusive teacher is a part riddled with pitfalls. Simmons falls into none of them.',
    );
  });
});

describe.each([
  ['en', '/'],
  ['de', '/de/'],
])('in a larger archive, in %s', (language, index) => {
  const grown = new BuiltSite(inject('sites').grown);
  const strings = stringsFor(language);
  const person = 'terence-fletcher';
  const parts = grown.pagesFrom(`${index}people/${person}/`).map((address) => grown.page(address));

  test('the list of people counts mentions, and names none', () => {
    const pages = grown.pagesFrom(`${index}people/`).map((address) => grown.page(address));
    const entries = pages.flatMap((page) => [...page.querySelectorAll('.person')]);
    expect(entries.length).toBeGreaterThan(archive.people.length);
    expect(pages.flatMap((page) => hrefs(page, '.person .locators a'))).toEqual([]);
    const entry = entries.find((each) => hrefs(each, 'dt a').includes(`${index}people/${person}/`));
    const amount = textOf(parts[0]?.querySelector('.total') ?? null);
    expect(amount).toMatch(/^\d/);
    expect(textOf(entry ?? null)).toContain(amount);
    expect(textOf(pages[0]?.querySelector('.sleeve p') ?? null)).toBe(
      strings.personPages.shortIntroduction,
    );
  });

  test('the page of a person quotes some judgements, and links each mention once', () => {
    expect(parts.length).toBeGreaterThan(1);
    const places: string[] = [];
    for (const part of parts) {
      expect(part.querySelectorAll('.judgements figure').length).toBeGreaterThan(0);
      expect(part.querySelectorAll('figure').length).toBeLessThanOrEqual(2);
      expect(part.querySelectorAll('.places > li').length).toBeGreaterThan(0);
      places.push(...hrefs(part, 'blockquote a, .places a'));
    }
    expect(new Set(places)).toHaveLength(places.length);
    const amount = textOf(parts[0]?.querySelector('.total') ?? null);
    expect(Number.parseInt(amount, 10)).toBe(places.length);
    for (const place of places) {
      const { pathname, hash } = new URL(place, 'http://localhost/');
      expect(grown.hasId(pathname, decodeURIComponent(hash.slice(1))), place).toBe(true);
    }
  });

  test('a part defines the symbols that it shows', () => {
    for (const part of parts) {
      const defined = [...part.querySelectorAll('defs [id]')].map(({ id }) => `#${id}`);
      const used = [...part.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
      expect(defined).toEqual(expect.arrayContaining([...new Set(used)]));
    }
  });
});
