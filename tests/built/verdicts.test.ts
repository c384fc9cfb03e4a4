import { describe, expect, inject, test } from 'vitest';
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
    const expected = verdicts.map((verdict) => verdictHeadline(verdict, language));
    expect(new Set(all('.verdict').map(textOf))).toEqual(new Set(expected));
  });
});
