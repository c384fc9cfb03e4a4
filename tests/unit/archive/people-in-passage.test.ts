import { expect, test } from 'vitest';
import { peopleIn } from '../../../src/archive/people/people-in-passage.ts';
import type { Mention } from '../../../src/schema/mention.ts';
import { reviews } from '../../support/archive.ts';

const review = reviews.find(({ passages }) => passages.length > 1);
const [passage] = review?.passages ?? [];
if (!review || !passage) throw new Error('No review has two passages.');
const { place } = passage;

const mention = (person: string, change: Partial<Mention['place']> = {}): Mention => ({
  id: `of-${person}`,
  person,
  variant: person,
  place: { ...place, end: place.start + 1, ...change },
});

test('the people of a passage are those whom its own words mention, each once', () => {
  const mentions = [
    mention('before', { start: place.start - 1 }),
    mention('first'),
    mention('second'),
    mention('first', { end: place.end }),
    mention('beyond', { end: place.end + 1 }),
    mention('elsewhere', { paragraph: place.paragraph + 1 }),
  ];
  expect(peopleIn(passage, { ...review, mentions })).toEqual(['first', 'second']);
  expect(peopleIn(passage, { ...review, mentions: [] })).toEqual([]);
});
