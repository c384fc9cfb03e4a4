import { describe, expect, inject, test } from 'vitest';
import { typesetTitle } from '../../src/archive/reviews/typeset-review.ts';
import { straighten } from '../../src/archive/text/typography.ts';
import { coverageOf } from '../../src/archive/themes/coverage.ts';
import { shapeOf } from '../../src/archive/themes/shape.ts';
import { passagesOn } from '../../src/archive/themes/statements.ts';
import { verdictOn } from '../../src/archive/themes/verdicts.ts';
import { reviewAddress } from '../../src/i18n/review-address.ts';
import { criticName } from '../../src/presentation/byline.ts';
import { coverageInWords } from '../../src/presentation/coverage-label.ts';
import { verdictHeadline } from '../../src/presentation/verdict-headline.ts';
import { voiceLabel } from '../../src/presentation/voice-label.ts';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite, hrefs, textOf } from '../support/built-site.ts';

const site = new BuiltSite(inject('sites').plain);
const spaced = (text: string) => text.replace(/\s+/gu, ' ');

describe.each([
  ['en', '/'],
  ['de', '/de/'],
])('in %s', (language, index) => {
  const pagesOn = (theme: string) =>
    site.pagesFrom(`${index}themes/${theme}/`).map((address) => site.page(address));

  describe.each(archive.themes.map(({ id }) => id))('the theme %s', (theme) => {
    const listed = reviews.filter(({ themes }) => themes.includes(theme));
    const passages = listed.flatMap((review) =>
      passagesOn(theme, review).map((passage) => ({
        review,
        passage,
        address: reviewAddress(review, language, passage.id),
      })),
    );

    test('has a page with each of its passages once, in its sentence', () => {
      const links = pagesOn(theme).flatMap((page) => [
        ...page.querySelectorAll('figure blockquote a'),
      ]);
      expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
        passages.map(({ address }) => address).toSorted(),
      );
      for (const link of links) {
        const known = passages.find(({ address }) => address === link.getAttribute('href'));
        if (!known) throw new Error('The page links to an unknown passage.');
        const { passage, review } = known;
        expect(site.hasId(`/reviews/${review.slug}/`, passage.id)).toBe(true);
        expect(straighten(link.textContent ?? '')).toBe(straighten(passage.exact));
        expect(link.closest('.said')?.classList.contains(shapeOf(passage))).toBe(true);
        const quotation = link.closest('blockquote');
        expect(quotation?.getAttribute('lang') ?? language).toBe(review.language);
        const sentence = straighten((quotation?.textContent ?? '').trim());
        expect(review.paragraphs.some((text) => straighten(text).includes(sentence))).toBe(true);
        const voice = voiceLabel(passage, language);
        if (voice) expect(textOf(link.closest('figure'))).toContain(voice);
      }
    });

    test('names the critic and the review of every sentence', () => {
      for (const item of pagesOn(theme).flatMap((page) => [
        ...page.querySelectorAll('.critics > li'),
      ])) {
        const [address] = hrefs(item, '.lead figcaption a');
        const review = listed.find((each) => reviewAddress(each, language) === address);
        if (!review) throw new Error(`The page of ${theme} names an unknown review: ${address}`);
        const facts = textOf(item.querySelector('.lead figcaption'));
        expect(facts).toContain(spaced(criticName(review, language)));
        expect(facts).toContain(spaced(typesetTitle(review)));
        for (const link of hrefs(item, 'blockquote a')) expect(link).toContain(`${address}#`);
      }
    });

    test('states a verdict only on films that a review judges', () => {
      const verdicts = archive.films.flatMap(({ id }) => {
        const verdict = verdictOn(
          theme,
          reviews.filter(({ film }) => film === id),
        );
        return verdict ? [verdict] : [];
      });
      const shown = pagesOn(theme).flatMap((page) => [...page.querySelectorAll('.verdict')]);
      expect(new Set(shown.map(textOf))).toEqual(
        new Set(verdicts.map((verdict) => verdictHeadline(verdict, language))),
      );
    });

    test('is introduced on the page of all themes', () => {
      const card = [...site.page(`${index}themes/`).querySelectorAll('.theme-card')].find((each) =>
        hrefs(each, 'h2 a').includes(`${index}themes/${theme}/`),
      );
      expect(textOf(card ?? null)).toContain(coverageInWords(coverageOf(theme, reviews), language));
      const addresses = passages.map(({ address }) => address);
      const quoted = hrefs(card ?? null, 'blockquote a');
      expect(quoted).not.toEqual([]);
      for (const link of quoted) expect(addresses).toContain(link);
    });
  });

  test('the page of all themes leads to all judgements of a film, and to all reservations', () => {
    const links = hrefs(site.page(`${index}themes/`), '.theme-card a');
    for (const { id } of archive.films.slice(0, 1)) {
      expect(links).toContain(`${index}films/${id}/as-a-whole/`);
      expect(links).toContain(`${index}films/${id}/reservations/`);
    }
  });
});
