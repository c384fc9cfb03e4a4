import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { newestByGroup, newestFirst } from '../../../src/archive/lists/newest.ts';
import { atomFeed } from '../../../src/exports/feeds/atom.ts';
import { entryContent } from '../../../src/exports/feeds/entry-content.ts';
import { entryId, type Feed, type FeedEntry } from '../../../src/exports/feeds/feed.ts';
import { jsonFeed } from '../../../src/exports/feeds/json-feed.ts';
import { reviewOf, reviews } from '../../support/archive.ts';
import { exportedReview } from '../../support/review-exports.ts';
import { invalidXml } from '../../support/xml-validation.ts';

const dated = newestFirst(reviews);
const entries: FeedEntry[] = dated.map((review) => {
  const { markdown, film, themes, checksum } = exportedReview(review.slug);
  return { review, film, themes, checksum, html: entryContent(markdown, review.language) };
});

const feedIn = (language: string): Feed => ({
  language,
  page: language === 'en' ? 'themes/music' : 'de/themes/music',
  heading: 'Music & “drums”',
  description: 'A < B',
  reviews: dated,
});

const sheet = '/assets/feed.css';

describe.each(['en', 'de'])('a feed in %s', (language) => {
  const feed = feedIn(language);

  test('is valid as Atom', async () => {
    const atom = atomFeed(feed, entries, sheet);
    expect(await invalidXml({ atom }, 'atom.rng')).toEqual([]);
    const broken = atom.replace(/<updated>[^<]*<\/updated>/, '');
    expect(await invalidXml({ broken }, 'atom.rng')).not.toEqual([]);
  });

  test('is valid as JSON Feed', () => {
    const schema = new URL('../../schemas/json-feed.json', import.meta.url);
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    const json = JSON.parse(JSON.stringify(jsonFeed(feed, entries)));
    validate(json);
    expect(validate.errors).toBeNull();
    expect(validate({ ...json, items: [{}] })).toBe(false);
  });

  test('has the whole text of every review in both formats', () => {
    const atom = atomFeed(feed, entries, sheet);
    const { items } = jsonFeed(feed, entries);
    expect(items.map(({ url }) => url)).toEqual(
      dated.map(({ slug }) => `http://localhost:4321/reviews/${slug}/`),
    );
    for (const [index, { html }] of entries.entries()) {
      expect(atom).toContain(html);
      expect(items[index]?.content_html).toContain(html);
    }
  });
});

test('an author that is not recorded is not invented', () => {
  const entry = entries.find(({ review }) => review.slug === 'one-of-the-greats');
  if (!entry) throw new Error('The review is missing.');
  const atom = atomFeed(feedIn('en'), [entry], sheet);
  // Without an author of its own, an entry would have that of the feed.
  expect(atom.match(/<author>.*?<\/author>/g)).toEqual([
    '<author><name>Author and source not recorded</name></author>',
  ]);
  expect(jsonFeed(feedIn('en'), [entry]).items[0]).not.toHaveProperty('authors');
  const named = { ...entry, review: { ...entry.review, authors: ['A & B'] } };
  expect(atomFeed(feedIn('en'), [named], sheet)).toContain('<name>A &#x26; B</name>');
  const published = entries.find(({ review }) => review.slug === 'a-simple-word');
  if (!published) throw new Error('The review is missing.');
  expect(atomFeed(feedIn('en'), [published], sheet)).toContain('<name>Alpha Primitive</name>');
});

test('the id of a review depends on nothing but the received text', () => {
  const ids = entries.map(({ checksum }) => entryId(checksum));
  expect(new Set(ids).size).toBe(entries.length);
  for (const id of ids) {
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
});

test('the content is the text, without marks, and nothing that a browser would run', () => {
  const markdown = 'A "b" & *c* \\<d>\n\n## [e](lang:ar)\n\n> f';
  expect(entryContent(markdown, 'en')).toBe(
    '<div lang="en" xml:lang="en" dir="ltr"><p>A “b” &#x26; <em>c</em> &#x3C;d></p><h2><span lang="ar" xml:lang="ar" dir="rtl">e</span></h2><blockquote><p>f</p></blockquote></div>',
  );
});

test('the newest reviews come first, and those without a day are left out', () => {
  const [one, two, three, four] = reviews;
  if (!one || !two || !three || !four) throw new Error('There are too few reviews.');
  const sorted = newestFirst([
    { ...one, slug: 'a', received: '2024-01-01' },
    { ...two, slug: 'b', received: undefined },
    { ...three, slug: 'd', received: '2025-01-01' },
    { ...four, slug: 'c', received: '2025-01-01' },
  ]);
  expect(sorted.map(({ slug }) => slug)).toEqual(['c', 'd', 'a']);
  const groups = newestByGroup(sorted, ({ slug }) => (slug === 'a' ? ['x'] : ['x', 'y']), 2);
  expect(groups.get('x')?.map(({ slug }) => slug)).toEqual(['c', 'd']);
  expect(groups.get('y')?.map(({ slug }) => slug)).toEqual(['c', 'd']);
  expect(reviewOf('one-of-the-greats').received).toBe('2026-11-20');
});
