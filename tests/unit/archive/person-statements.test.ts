import { describe, expect, test } from 'vitest';
import { mentioningReviews } from '../../../src/archive/people/people-entries.ts';
import { personStatements } from '../../../src/archive/people/person-statements.ts';
import { archive, firstFive } from '../../support/archive.ts';

const mentioning = mentioningReviews(firstFive);

function on(id: string) {
  const person = archive.people.find((each) => each.id === id);
  if (!person) throw new Error(`There is no person ${id}.`);
  return personStatements(person, mentioning.get(id) ?? []);
}

describe('what critics say about a person', () => {
  test('begins with the judgements, and of each critic with what is mostly judged', () => {
    const { judgements, mentions } = on('j-k-simmons');
    expect(judgements.map(({ review }) => review.slug)).toEqual([
      'a-simple-word',
      'cinematic-adrenalin',
      'cinematic-perfection',
      'one-of-the-greats',
    ]);
    for (const { lead } of judgements) {
      expect(lead.passages.some(({ themes }) => themes.includes('performance'))).toBe(true);
    }
    expect(mentions).toHaveLength(5);
  });

  test('leaves no mention out', () => {
    for (const { id } of archive.people) {
      const { judgements, mentions } = on(id);
      const found = [...judgements, ...mentions]
        .flatMap(({ lead, more }) => [lead, ...more])
        .flatMap(({ pieces }) => pieces.flatMap(({ mention }) => mention?.id ?? []));
      const expected = (mentioning.get(id) ?? []).flatMap((each) => each.mentions);
      expect(new Set(found)).toEqual(new Set(expected.map((mention) => mention.id)));
    }
  });

  test('has no judgements of somebody without a role in the film', () => {
    const { judgements, mentions } = on('nicole-kidman');
    expect(judgements).toEqual([]);
    expect(mentions).toHaveLength(1);
  });
});
