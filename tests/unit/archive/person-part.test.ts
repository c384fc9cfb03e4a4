import { describe, expect, test } from 'vitest';
import { mentioningReviews } from '../../../src/archive/people/people-entries.ts';
import { type PersonPart, personPart } from '../../../src/archive/people/person-part.ts';
import { personStatements } from '../../../src/archive/people/person-statements.ts';
import { archive, firstFive } from '../../support/archive.ts';

/** Several copies of the reviews, with their own mentions. */
const many = Array.from({ length: 4 }, (_, copy) =>
  firstFive.map((review) => ({
    ...review,
    slug: `${review.slug}-${copy}`,
    mentions: review.mentions.map((mention) => ({ ...mention })),
  })),
).flat();

function personOf(id: string) {
  const person = archive.people.find((each) => each.id === id);
  if (!person) throw new Error(`There is no person ${id}.`);
  return person;
}

const mentioning = mentioningReviews(many);
const reviewsOf = (id: string) => mentioning.get(id) ?? [];
const partOf = (id: string) => personPart(personOf(id), reviewsOf(id), false);

/** The mentions in what a part quotes. */
function quotedIn({ judgements, mentions }: PersonPart) {
  return [...judgements, ...mentions]
    .flatMap(({ lead, more }) => [lead, ...more])
    .flatMap(({ pieces }) => pieces.flatMap(({ mention }) => mention ?? []));
}

describe('a part of a person’s page', () => {
  test('quotes every mention in a small archive', () => {
    for (const person of archive.people) {
      const reviews = reviewsOf(person.id);
      const { others, ...statements } = personPart(person, reviews, true);
      expect(statements).toEqual(personStatements(person, reviews));
      expect(others).toEqual([]);
    }
  });

  test('quotes few statements in a larger one, and leaves no mention out', () => {
    for (const { id } of archive.people) {
      const part = partOf(id);
      const quoted = quotedIn(part);
      const statements = [...part.judgements, ...part.mentions].length;
      expect(statements, id).toBeGreaterThan(0);
      expect(statements, id).toBeLessThanOrEqual(2);
      const shown = [...quoted, ...part.others.flatMap(({ listed }) => listed)];
      const all = reviewsOf(id).flatMap(({ mentions }) => mentions);
      expect(shown).toHaveLength(all.length);
      expect(new Set(shown)).toEqual(new Set(all));
    }
  });

  test('begins with judgements, which name the person', () => {
    const { judgements, mentions } = partOf('j-k-simmons');
    expect(judgements).toHaveLength(2);
    expect(mentions).toEqual([]);
    for (const { lead, more } of judgements) {
      expect(lead.closeness).toBe('named');
      expect(more).toEqual([]);
    }
  });

  test('quotes praise and a reservation, wherever critics have both', () => {
    const stancesIn = ({ judgements }: Pick<PersonPart, 'judgements'>) =>
      new Set(
        judgements.flatMap(({ lead }) => lead.passages.flatMap(({ stance }) => stance ?? [])),
      );
    const all = archive.people.map((person) => ({
      quoted: stancesIn(partOf(person.id)),
      said: stancesIn(personStatements(person, reviewsOf(person.id))),
    }));
    expect(all.some(({ said }) => said.size === 2)).toBe(true);
    for (const { quoted, said } of all) expect(quoted).toEqual(said);
  });

  test('quotes two critics on somebody whom nobody judges', () => {
    const part = partOf('buddy-rich');
    expect(part.judgements).toEqual([]);
    expect(part.mentions.length).toBeGreaterThanOrEqual(2);
  });
});
