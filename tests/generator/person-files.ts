import { type ContentFile, yamlFile } from './content-file.ts';
import type { GeneratedFilm } from './films.ts';
import { type GeneratedPerson, nameOf } from './people.ts';
import { happens } from './random.ts';
import type { GeneratedReview } from './review/generate-review.ts';
import type { Setting } from './setting.ts';

/** The share of the people of films of whom the archive says more than their roles. */
const describedShare = 0.15;

/** What somebody is or does in a film. */
interface Part {
  readonly person: GeneratedPerson;
  readonly film: string;
  readonly role: string;
}

function partsIn({ id, directors, composer, actors, characters }: GeneratedFilm): Part[] {
  const named = (list: readonly GeneratedPerson[], index: number) =>
    list.slice(index, index + 1).map(nameOf);
  return [
    ...directors.map((person) => ({ film: id, person, role: 'director' })),
    { film: id, person: composer, role: 'composer' },
    ...actors.map((person, index) => ({
      film: id,
      person,
      role: `plays ${named(characters, index)}`,
    })),
    ...characters.map((person, index) => ({
      film: id,
      person,
      role: `made-up character, played by ${named(actors, index)}`,
    })),
  ];
}

/** The records of all people whom reviews mention, with a role in each of their films, or a description. */
export function personFiles(
  reviews: readonly GeneratedReview[],
  { inscribe, random }: Setting,
): ContentFile[] {
  const films = [...new Set(reviews.map(({ film }) => film))];
  const parts = Map.groupBy(films.flatMap(partsIn), ({ person }) => person);
  const mentioned = new Set(reviews.flatMap((review) => review.mentioned));
  return [...mentioned].map((person) => {
    const roles = (parts.get(person) ?? []).map(({ film, role }) => ({
      film,
      role: inscribe(role),
    }));
    const isDescribed = roles.length === 0 || happens(describedShare, random);
    const name = nameOf(person);
    return yamlFile(`people/${person.id}.yaml`, {
      name,
      filedAs: `${person.last}, ${person.first}`,
      variants: [name, person.last],
      ...(isDescribed ? { description: inscribe('made-up person') } : {}),
      ...(roles.length > 0 ? { roles } : {}),
    });
  });
}
