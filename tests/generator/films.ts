import { slugOf } from '../../src/archive/text/slug.ts';
import type { ArchiveShape } from './archive-shape.ts';
import type { ModelLanguage } from './made-up-words.ts';
import type { GeneratedPerson, People } from './people.ts';
import { between, happens, makeNew, pick, pickSeveral, type Random } from './random.ts';
import type { TextSource } from './text-source.ts';

/** A film with the people whom its reviews mention. */
export interface GeneratedFilm {
  readonly id: string;
  readonly title: string;
  readonly language: ModelLanguage;
  readonly year: number;
  readonly directors: readonly GeneratedPerson[];
  readonly composer: GeneratedPerson;
  readonly actors: readonly GeneratedPerson[];
  /** One for each actor. */
  readonly characters: readonly GeneratedPerson[];
}

/** The years of the films, and the words of the longest title. */
const [firstYear, lastYear, titleWords] = [1970, 2024, 3];

/** The fewest and the most actors whom the reviews of a film name. */
const [fewestActors, mostActors] = [2, 5];

/** The shares of films by two directors, and of films whose title is not in the first language. */
const [twoDirectors, foreignTitle] = [0.08, 0.25];

/** Makes up films with their people. Actors play in several films; every film has characters of its own. */
export function generateFilms(
  shape: ArchiveShape,
  people: People,
  sourceOf: (language: ModelLanguage) => TextSource,
  random: Random,
): GeneratedFilm[] {
  const many = (count: number) => Array.from({ length: count }, () => people.next());
  const actors = many(Math.max(mostActors, shape.actors));
  const directors = many(Math.ceil(shape.films / 2) + 1);
  const composers = many(Math.ceil(shape.films / 4));
  const [first = 'en', ...others] = shape.languages;
  const titled = () => {
    const language = happens(foreignTitle, random) ? pick(others, random) : first;
    const title = sourceOf(language).title(between(1, titleWords, random));
    const year = between(firstYear, lastYear, random);
    return { id: slugOf(`${title} ${year}`), title, language, year };
  };
  const ids = new Set<string>();
  return Array.from({ length: shape.films }, () => {
    const cast = pickSeveral(actors, between(fewestActors, mostActors, random), random);
    return {
      ...makeNew(ids, ({ id }) => id, titled),
      directors: pickSeveral(directors, happens(twoDirectors, random) ? 2 : 1, random),
      composer: pick(composers, random),
      actors: cast,
      characters: many(cast.length),
    };
  });
}
