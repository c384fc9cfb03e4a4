import { describe, expect, test } from 'vitest';
import { describePerson } from '../../src/presentation/about-person.ts';
import type { Person } from '../../src/schema/person.ts';

const film = (id: string, title: string) => ({
  id,
  title,
  language: 'en',
  year: 2014,
  directors: ['Damien Chazelle'],
  cast: [],
  facts: [],
});
const one = [film('whiplash', 'Whiplash')];
const three = [...one, film('juno', 'Juno'), film('first-man', 'First Man')];

const person = (about: Pick<Person, 'description' | 'roles'>): Person => ({
  id: 'somebody',
  name: 'Some Body',
  filedAs: 'Body, Some',
  variants: ['Some Body'],
  ...about,
});
const actor = { en: 'actor', de: 'Schauspieler' };
const fletcher = {
  film: 'whiplash',
  role: { en: 'plays Terence Fletcher', de: 'spielt Terence Fletcher' },
};
const father = { film: 'juno', role: { en: 'plays Juno’s father', de: 'spielt Junos Vater' } };
const wrote = { en: 'writer and director', de: 'Drehbuch und Regie' };

describe('who a person is', () => {
  test('is the description and the role, with its film', () => {
    const simmons = person({ description: actor, roles: [fletcher] });
    expect(describePerson(simmons, one, 'en')).toBe('actor; plays Terence Fletcher (Whiplash)');
    expect(describePerson(simmons, one, 'de')).toBe(
      'Schauspieler; spielt Terence Fletcher (Whiplash)',
    );
  });

  test('names the film of each role if there are several', () => {
    const simmons = person({ description: actor, roles: [fletcher, father] });
    expect(describePerson(simmons, three, 'en')).toBe(
      'actor; plays Terence Fletcher (Whiplash); plays Juno’s father (Juno)',
    );
    expect(describePerson(simmons, three, 'de')).toBe(
      'Schauspieler; spielt Terence Fletcher (Whiplash); spielt Junos Vater (Juno)',
    );
  });

  test('names a role in several films once', () => {
    const director = person({
      roles: [
        { film: 'whiplash', role: wrote },
        { film: 'first-man', role: { en: 'director', de: 'Regie' } },
        { film: 'juno', role: wrote },
      ],
    });
    expect(describePerson(director, three, 'en')).toBe(
      'writer and director (Whiplash, Juno); director (First Man)',
    );
    expect(describePerson(director, three, 'de')).toBe(
      'Drehbuch und Regie (Whiplash, Juno); Regie (First Man)',
    );
  });

  test('may have nothing to do with any film of the archive', () => {
    expect(describePerson(person({ description: actor }), three, 'de')).toBe('Schauspieler');
  });

  test('throws if a text is missing', () => {
    expect(() => describePerson(person({ description: {} }), one, 'en')).toThrow('in en');
  });
});
