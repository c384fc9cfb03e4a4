import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/archive/people/find-mentions.ts';
import { knownNames } from '../../../src/archive/people/known-names.ts';
import { wordsAt } from '../../../src/archive/text/places.ts';
import type { Decision } from '../../../src/schema/mention.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';

const person = (id: string, ...variants: string[]) => ({
  id,
  name: variants[0] ?? id,
  filedAs: variants[0] ?? id,
  variants,
});
const people = [
  person('andrew', 'Andrew Neyman', 'Andrew Neiman', 'Andrew'),
  person('teller', 'Miles Teller', 'Teller'),
  person('simmons', 'J.K. Simmons', 'JK Simmons', 'Simmons'),
  person('other', 'Andrew Other', 'Andrew O.'),
];
const namesake = person('namesake', 'Andrew Namesake', 'Andrew');

function find(text: string | string[], language = 'en', decisions: Decision[] = [], all = people) {
  const paragraphs = [text].flat();
  const { mentions, undecided, idle } = findMentions(
    paragraphs,
    language,
    knownNames(all),
    decisions,
  );
  return {
    found: mentions.map(({ person: id, place }) => `${id}: ${wordsAt(place, paragraphs)}`),
    undecided: undecided.map(({ variant, candidates }) => [variant, ...candidates]),
    idle,
    ids: mentions.map(({ id }) => id),
  };
}

describe('mentions', () => {
  test('match the longest variant', () => {
    expect(find('Andrew Neyman and Andrew, JK Simmons’ pupil').found).toEqual([
      'andrew: Andrew Neyman',
      'andrew: Andrew',
      'simmons: JK Simmons',
    ]);
    expect(find('Andrew Other is not Andrew.').found).toEqual([
      'other: Andrew Other',
      'andrew: Andrew',
    ]);
  });

  test('are whole words with the capitals of the name', () => {
    expect(find('Tellers, a teller, Fortuneteller, Tellerand, St-Teller; Teller2').found).toEqual([
      'teller: Teller',
    ]);
  });

  test('may be very short, or the beginning of one another', () => {
    const short = [
      person('m', 'M'),
      person('bo', 'Bo'),
      person('bob', 'Bob Ó'),
      person('b', 'Bob'),
    ];
    expect(find('M, Bo, Bob and Bob Ó; Mo, B', 'en', [], short).found).toEqual([
      'm: M',
      'bo: Bo',
      'b: Bob',
      'bob: Bob Ó',
    ]);
  });

  test('end before an apostrophe, a bracket or a quotation mark', () => {
    expect(find('(Teller) Teller’s "Teller" Teller.').found).toHaveLength(4);
  });

  test('include a genitive ending without an apostrophe if the language has one', () => {
    expect(find('Andrews Vater, J.K. Simmonss, Tellers', 'de').found).toEqual([
      'andrew: Andrews',
      'simmons: J.K. Simmonss',
      'teller: Tellers',
    ]);
    expect(find('Andrews Vater', 'de-AT').found).toEqual(['andrew: Andrews']);
    expect(find('Andrewski', 'de').found).toEqual([]);
  });

  test('are found with straight or curly apostrophes', () => {
    const all = [person('oneil', "Peter O'Neil")];
    expect(find('with Peter O’Neil', 'en', [], all).found).toEqual(['oneil: Peter O’Neil']);
  });

  test('can be a single letter, or in a script without spaces between words', () => {
    const all = [person('m', 'M'), person('kitano', '北野武')];
    expect(find('Then M enters, and M leaves; Mr. May too.', 'en', [], all).found).toEqual([
      'm: M',
      'm: M',
    ]);
    expect(find('これは北野武の映画だ', 'ja', [], all).found).toEqual(['kitano: 北野武']);
  });

  test('are undecided if two people differ only in the kind of apostrophe', () => {
    const all = [person('one', "O'Neil"), person('other', 'O’Neil')];
    expect(find('O’Neil', 'en', [], all).undecided).toEqual([["O'Neil", 'one', 'other']]);
  });

  test('have different ids, even if their words are similar', () => {
    const all = [person('simmons', 'J.K. Simmons', 'J K Simmons', 'SIMMONS', 'Simmons')];
    const { ids } = find('J.K. Simmons, J K Simmons, SIMMONS, Simmons', 'en', [], all);
    expect(new Set(ids).size).toBe(4);
  });

  test('have ids that consist of their paragraph, their words and a number', () => {
    const text = ['Teller and Miles Teller and Teller', 'J.K. Simmons'];
    expect(find(text).ids).toEqual([
      'p1-Teller',
      'p1-Miles-Teller',
      'p1-Teller_3',
      'p2-J.K.-Simmons',
    ]);
    // Ids do not depend on the variants in the records.
    const fewer = people.map((each) => ({ ...each, variants: each.variants.slice(-1) }));
    expect(find(text, 'en', [], fewer).ids).toContain('p1-Teller_3');
  });
});

test('a name with both kinds of apostrophes can belong to one person', () => {
  const all = [person('oneil', "O'Neil", 'O’Neil')];
  expect(find('O’Neil', 'en', [], all).found).toEqual(['oneil: O’Neil']);
});

describe('a name of two people', () => {
  const both = [...people, namesake];
  const decide = (...decisions: Decision[]) =>
    find(['Andrew and Andrew', 'Andrews Andrew Neyman'], 'de', decisions, both);

  test('is undecided unless it is part of a longer name', () => {
    const { found, undecided } = decide();
    expect(found).toEqual(['andrew: Andrew Neyman']);
    expect(undecided).toEqual([
      ['Andrew', 'andrew', 'namesake'],
      ['Andrew', 'andrew', 'namesake'],
      ['Andrew', 'andrew', 'namesake'],
    ]);
  });

  test('can be decided for a whole review', () => {
    const { found, undecided, idle } = decide({ exact: 'Andrew', person: 'namesake' });
    expect(found).toEqual([
      'namesake: Andrew',
      'namesake: Andrew',
      'namesake: Andrews',
      'andrew: Andrew Neyman',
    ]);
    expect([undecided, idle]).toEqual([[], []]);
  });

  test('can be decided for one place, and for nobody', () => {
    const { found, idle } = decide(
      { exact: 'Andrew', person: 'namesake' },
      { exact: 'Andrew', prefix: 'and ', person: 'andrew' },
      { exact: 'Andrew', suffix: ' and', person: 'nobody' },
    );
    expect(found).toEqual(['andrew: Andrew', 'namesake: Andrews', 'andrew: Andrew Neyman']);
    expect(idle).toEqual([]);
  });

  test('is not decided by a person without the name, or by a name that the review does not contain', () => {
    expect(decide({ exact: 'Andrew', person: 'teller' }).idle).toEqual([
      { index: 0, why: 'not-a-variant' },
    ]);
    expect(decide({ exact: 'Fletcher', person: 'nobody' }).idle).toEqual([
      { index: 0, why: 'not-mentioned' },
    ]);
  });
});

describe('the five reviews', () => {
  const inReview = (slug: string, person: string) => {
    const review = reviewOf(slug);
    return review.mentions
      .filter((mention) => mention.person === person)
      .map(({ place }) => `${place.paragraph} ${wordsAt(place, review.paragraphs)}`);
  };

  test('mention the people that a reader finds', () => {
    expect(inReview('trommeln-bis-die-haende-bluten', 'andrew-neyman')).toEqual([
      '2 Andrew Neiman',
      '3 Andrews',
      '7 Andrew',
      '8 Andrews',
      '8 Andrews',
      '8 Andrew',
    ]);
    expect(inReview('trommeln-bis-die-haende-bluten', 'terence-fletcher')).toEqual([
      '3 Terence Fletcher',
      '5 Fletcher',
      '8 Fletchers',
    ]);
    expect(inReview('cinematic-adrenalin', 'charlie-parker')).toEqual([
      '3 Charlie Parker',
      '3 Bird',
      '3 Charlie Parker',
    ]);
    expect(inReview('cinematic-perfection', 'j-k-simmons')).toEqual([
      '1 JK Simmons',
      '3 Simmons',
      '3 Simmons',
    ]);
    expect(inReview('one-of-the-greats', 'miles-teller')).toEqual(['1 Miles Teller', '2 Teller']);
    expect(inReview('a-simple-word', 'buddy-rich')).toEqual(['1 Buddy Rich']);
  });

  test('have a different id for every mention', () => {
    for (const { mentions } of firstFive) {
      const ids = mentions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
