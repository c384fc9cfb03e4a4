import { expect, inject, test } from 'vitest';
import { typesetWords } from '../../src/archive/reviews/typeset-review.ts';
import { quoted } from '../../src/archive/text/quoted.ts';
import { interfaceLanguages } from '../../src/i18n/interface-languages.ts';
import { reviewAddress } from '../../src/i18n/review-address.ts';
import { filmFacts } from '../../src/presentation/film-facts.ts';
import { address, paths } from '../../src/site/addresses.ts';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';
import { addedFilm, addedInterface, addedSlug } from '../support/grown-content.ts';

const site = new BuiltSite(inject('sites').plain);
const grown = new BuiltSite(inject('sites').grown);

const plain = (text: string) => text.replace(/\s+/gu, ' ');

const cases = archive.films.flatMap((film) =>
  interfaceLanguages.map((language) => ({ film, language, id: film.id })),
);

test.each(cases)(
  'the page of $id in $language quotes each fact, and links to its words',
  (each) => {
    const { film, language } = each;
    const { agreed, disputed } = filmFacts(film, { people: archive.people, reviews }, language);
    const page = site.page(address(paths.film(language, film.id)));
    const links = [...page.querySelectorAll('.film-facts dd > a')];
    const evidence = [...agreed, ...disputed].flatMap(({ values }) =>
      values.flatMap((value) => value.evidence),
    );
    expect(links).toHaveLength(evidence.length);
    for (const [index, { review, place, id }] of evidence.entries()) {
      const words = plain(typesetWords(review, place));
      const quotation = plain(quoted(words, review.language));
      expect(plain(links[index]?.textContent ?? '')).toContain(quotation);
      expect(links[index]?.getAttribute('href')).toBe(reviewAddress(review, language, id));
      const target = site.page(address(paths.review(review.slug))).getElementById(id);
      expect(words, `${review.slug}#${id}`).toContain(plain(target?.textContent ?? '?'));
    }
  },
);

test('an added film has its facts in an added interface language', () => {
  const page = grown.page(`/${addedInterface}/films/${addedFilm}/`);
  const fact = page.querySelector('.film-facts div');
  expect(textOf(fact)).toContain('noch einmal');
  const href = fact?.querySelector('dd > a')?.getAttribute('href');
  expect(href).toMatch(new RegExp(`^/reviews/${addedSlug}/.*#fact-`));
});
