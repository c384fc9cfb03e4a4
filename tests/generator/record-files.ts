import type { GeneratedFilm, GeneratedPerson } from './casts.ts';
import { type ContentFile, yamlFile } from './content-file.ts';

/** A text of a record, the same in every interface language. */
type Inscribe = (text: string) => Readonly<Record<string, string>>;

/** The records of films. */
export function filmFiles(films: readonly GeneratedFilm[]): ContentFile[] {
  return films.map(({ id, title, year, director }) =>
    yamlFile(`films/${id}.yaml`, {
      title,
      language: 'en',
      year,
      directors: [`${director.first} ${director.last}`],
    }),
  );
}

/** The records of all people of the films, with a role in each of their films. */
export function personFiles(films: readonly GeneratedFilm[], inscribe: Inscribe): ContentFile[] {
  const parts = films.flatMap(({ id, director, actors, characters }) => [
    { film: id, person: director, role: 'director' },
    ...actors.map((person) => ({ film: id, person, role: 'actor' })),
    ...characters.map((person) => ({ film: id, person, role: 'character' })),
  ]);
  const byPerson = Map.groupBy(parts, ({ person }) => person.id);
  return [...byPerson].flatMap(([id, roles]) => {
    const [one] = roles;
    if (!one) return [];
    const inFilms = new Map(roles.map(({ film, role }) => [film, { film, role: inscribe(role) }]));
    return [
      yamlFile(`people/${id}.yaml`, { ...namesOf(one.person), roles: [...inFilms.values()] }),
    ];
  });
}

function namesOf({ first, last }: GeneratedPerson) {
  const name = `${first} ${last}`;
  return { name, filedAs: `${last}, ${first}`, variants: [name, last] };
}

/** The records of themes, each on a line of its own in the notation. */
export function themeFiles(
  themes: readonly { readonly id: string; readonly label: string }[],
  firstPitch: number,
  inscribe: Inscribe,
): ContentFile[] {
  return themes.map(({ id, label }, index) =>
    yamlFile(`themes/${id}.yaml`, {
      label: inscribe(label),
      definition: inscribe(`What the reviews say of ${label.toLowerCase()}, made up for tests.`),
      pitch: firstPitch + index,
    }),
  );
}
