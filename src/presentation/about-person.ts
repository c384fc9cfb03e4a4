import { phrase, splitPhrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Film } from '../schema/film.ts';
import type { Person } from '../schema/person.ts';
import { filmById } from './catalogue.ts';

/** Who a person is, or a role of the person, in a few words. */
export interface PersonFact {
  readonly before: string;
  /** The films of the role, between the two texts; none if the fact is no role. */
  readonly films: readonly Film[];
  readonly after: string;
}

/**
 * Who a person is, in a language: first apart from the films, then by role. A role that the person has
 * in several films is one fact.
 *
 * @param films all films of the archive
 * @throws {Error} if a text or a film is missing, which the loader has ruled out
 */
export function factsAbout(
  { description, roles = [] }: Person,
  films: readonly Film[],
  language: string,
): PersonFact[] {
  const byText = Map.groupBy(roles, ({ role }) => textIn(role, language));
  const [beforeFilms, afterFilms] = splitPhrase(stringsFor(language).personPages.roleIn, 'films');
  const inFilms = (role: string, named: readonly Film[]) => ({
    before: phrase(beforeFilms, { role }),
    films: named,
    after: phrase(afterFilms, { role }),
  });
  const plain = (text: string) => ({ before: text, films: [], after: '' });
  return [
    ...(description ? [plain(textIn(description, language))] : []),
    ...Array.from(byText, ([role, same]) =>
      inFilms(
        role,
        same.map(({ film }) => filmById(film, films)),
      ),
    ),
  ];
}

/** Who a person is, as plain text. */
export function describePerson(person: Person, films: readonly Film[], language: string): string {
  return factsAbout(person, films, language)
    .map((fact) => fact.before + fact.films.map(({ title }) => title).join(', ') + fact.after)
    .join('; ');
}
