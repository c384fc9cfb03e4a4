import { describe, expect, inject, test } from 'vitest';
import { criticsPassagesOn } from '../../src/archive/themes/statements.ts';
import { verdictsOn } from '../../src/archive/themes/verdicts.ts';
import { verdictHeadline } from '../../src/presentation/verdict-headline.ts';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';

const site = new BuiltSite(inject('sites').plain);

describe.each(archive.themes.map(({ id }) => id))('the theme %s', (theme) => {
  const onTheme = reviews.filter(({ themes }) => themes.includes(theme));

  test.each(['en', 'de'])('has a verdict in %s on each film that a review judges', (language) => {
    const pages = site
      .pagesFrom(language === 'en' ? `/themes/${theme}/` : `/de/themes/${theme}/`)
      .map((address) => site.page(address));
    const all = (selector: string) => pages.flatMap((page) => [...page.querySelectorAll(selector)]);
    const verdicts = verdictsOn(theme, onTheme, archive.films, language);
    const expected = verdicts.map((verdict) => {
      const { title, year } = verdict.film;
      const film = archive.films.length > 1 ? `${title} (${year}) ` : '';
      return film + verdictHeadline(verdict, language);
    });
    expect(new Set(all('.verdict h2').map(textOf))).toEqual(new Set(expected));

    for (const stance of ['praise', 'reservation'] as const) {
      const judging = onTheme.filter((review) =>
        criticsPassagesOn(theme, review).some((passage) => passage.stance === stance),
      );
      expect(all(`.verdict .${stance} a`)).toHaveLength(judging.length);
    }
  });
});
