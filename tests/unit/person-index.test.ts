import { describe, expect, test } from 'vitest';
import {
  countMentions,
  indexPages,
  locators,
  mentioningReviews,
} from '../../src/archive/person-index.ts';
import type { Mention } from '../../src/schema/mention.ts';
import { archive, firstFive, reviewOf } from '../support/archive.ts';

const mention = (paragraph: number, start: number): Mention => ({
  id: `p${paragraph}-${start}`,
  person: 'a',
  variant: 'A',
  place: { paragraph, start, end: start + 1 },
});

test('every mention of every review is in the index once', () => {
  const entries = indexPages(archive.people, firstFive, 'en', 1000).flat();
  const indexed = entries.flatMap(({ reviews }) => reviews.flatMap(({ mentions }) => mentions));
  const all = firstFive.flatMap(({ mentions }) => mentions);
  expect(indexed).toHaveLength(all.length);
  expect(new Set(indexed)).toEqual(new Set(all));
});

test('persons are in the order in which they are filed, one who is not mentioned too', () => {
  const stranger = { ...archive.people[0], id: 'x', filedAs: 'Aaron, Z.' };
  const people = [...archive.people, { name: 'Z. Aaron', variants: ['Z'], role: {}, ...stranger }];
  const [first, ...others] = indexPages(people, firstFive, 'en', 1000).flat();
  expect([first?.person.id, first?.reviews]).toEqual(['x', []]);
  expect(others.slice(0, 4).map(({ person }) => person.filedAs)).toEqual([
    'Benoist, Melissa',
    'Chazelle, Damien',
    'Cross, Tom',
    'Fletcher, Terence',
  ]);
});

describe('a long index', () => {
  const many = Array.from({ length: 23 }, (_, index) => ({
    ...reviewOf('cinematic-adrenalin'),
    slug: `copy-${index}`,
  }));
  const pages = indexPages(archive.people, many, 'en', 10);

  test('goes on to further pages, none longer than its length', () => {
    for (const page of pages) {
      const lines = page.reduce((sum, { reviews }) => sum + 1 + reviews.length, 0);
      expect(lines).toBeLessThanOrEqual(10);
    }
  });

  test('says where an entry is continued, and loses no review', () => {
    const fletcher = pages.flat().filter(({ person }) => person.id === 'terence-fletcher');
    expect(fletcher.map(({ isContinued }) => isContinued)).toEqual([
      false,
      ...fletcher.slice(1).map(() => true),
    ]);
    expect(fletcher.flatMap(({ reviews }) => reviews)).toHaveLength(many.length);
    expect(
      pages.flat().every(({ reviews, isContinued }) => !isContinued || reviews.length > 0),
    ).toBe(true);
  });
});

test('mentions are counted over reviews', () => {
  const neyman = mentioningReviews(firstFive).get('andrew-neyman') ?? [];
  expect(neyman.map(({ review }) => review.slug)).toEqual(firstFive.map(({ slug }) => slug));
  expect(countMentions(neyman)).toBe(
    neyman.reduce((sum, { mentions }) => sum + mentions.length, 0),
  );
});

test('several mentions in a paragraph have letters, one alone has none', () => {
  const shown = locators([mention(1, 0), mention(1, 5), mention(3, 0)]);
  expect(shown.map(({ paragraph, letter }) => `${paragraph}${letter}`)).toEqual(['1a', '1b', '3']);
  const many = locators(Array.from({ length: 28 }, (_, index) => mention(1, index)));
  expect(many.slice(-3).map(({ letter }) => letter)).toEqual(['z', 'aa', 'ab']);
});
