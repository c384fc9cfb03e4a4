import { typeset } from '../archive/text/typography.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';
import type { Person } from '../schema/person.ts';
import { filmById } from './catalogue.ts';

/** Who a person is, or a role of the person, in a few words. */
export interface PersonFact {
  readonly text: string;
  /** The films to name after it. */
  readonly films: readonly Film[];
}

/**
 * Who a person is, in a language: first apart from the films, then by role. A role that the person has
 * in several films is one fact. Films are named only if the archive has several.
 *
 * @param films all films of the archive
 * @throws {Error} if a text or a film is missing, which the loader has ruled out
 */
export function factsAbout(
  { id, description, roles = [] }: Person,
  films: readonly Film[],
  language: string,
): PersonFact[] {
  const textIn = (translations: Readonly<Record<string, string>>) => {
    const text = translations[language];
    if (text === undefined) throw new Error(`A text about ${id} is missing in ${language}.`);
    return typeset(text, language);
  };
  const byText = Map.groupBy(roles, ({ role }) => textIn(role));
  const own = description ? [{ text: textIn(description), films: [] }] : [];
  return [
    ...own,
    ...Array.from(byText, ([text, same]) => ({
      text,
      films: films.length > 1 ? same.map(({ film }) => filmById(film, films)) : [],
    })),
  ];
}

/** Who a person is, as plain text. */
export function describePerson(person: Person, films: readonly Film[], language: string): string {
  const { roleIn } = stringsFor(language).personPages;
  return factsAbout(person, films, language)
    .map(({ text, films: named }) =>
      named.length > 0
        ? phrase(roleIn, { role: text, films: named.map(({ title }) => title).join(', ') })
        : text,
    )
    .join('; ');
}
