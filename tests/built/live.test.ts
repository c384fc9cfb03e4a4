// What is true of the site whatever an editor adds to the content. All other tests have the first five reviews as
// their content.
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { straighten } from '../../src/archive/text/typography.ts';
import { readArchive } from '../../src/loader/read-archive.ts';
import { languages, paragraphLabel } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';
import { liveContent } from '../support/content-folders.ts';

const site = new BuiltSite(inject('sites').live);
const content = new URL(`../../${liveContent}/`, import.meta.url);
const { reviews, films, people, themes } = await readArchive(content, {
  languages,
  paragraphLabel,
});

test.each(reviews.map(({ review }) => [review.slug, review] as const))(
  '%s is on its page word for word, and as it was received',
  (slug, review) => {
    const page = site.page(`/reviews/${slug}/`);
    const shown = review.paragraphs.map(
      (_, index) => page.querySelector(`#text #p${index + 1}`)?.textContent ?? '',
    );
    expect(shown.map(straighten)).toEqual(review.paragraphs.map(straighten));
    const received = readFileSync(new URL(`received/${slug}.txt`, content), 'utf8');
    expect(site.read(`reviews/${slug}/received.txt`)).toBe(received);
  },
);

test('every film, person and theme has a page in every language', () => {
  const records = [
    ...films.map(({ id }) => `films/${id}`),
    ...people.map(({ id }) => `people/${id}`),
    ...themes.map(({ id }) => `themes/${id}`),
  ];
  for (const folder of ['', ...languages.slice(1).map((language) => `${language}/`)]) {
    for (const record of records) expect(site.files()).toContain(`${folder}${record}/index.html`);
  }
});
