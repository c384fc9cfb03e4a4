import { slugOf } from '../../src/archive/text/slug.ts';
import type { ArchiveShape } from './archive-shape.ts';
import { MadeUpWords } from './made-up-words.ts';
import { pick, pickSkewed, type Random } from './random.ts';
import type { TextSource } from './text-source.ts';

/** A person as reviews name them. */
export interface GeneratedPerson {
  readonly id: string;
  readonly first: string;
  readonly last: string;
}

/** A film with the people whom its reviews mention. */
export interface GeneratedFilm {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly director: GeneratedPerson;
  readonly actors: readonly GeneratedPerson[];
  /** One for each actor. */
  readonly characters: readonly GeneratedPerson[];
}

/** The years of the films, and the words of the longest title. */
const [firstYear, years, titleWords, castLength] = [1970, 55, 3, 3];

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Makes up people whose last names differ from each other and from those of real ones. */
class Names {
  readonly #madeUp: MadeUpWords;
  readonly #random: Random;
  readonly #taken: Set<string>;
  readonly #firstNames: readonly string[];

  constructor(models: readonly string[], random: Random) {
    this.#madeUp = new MadeUpWords('en', models, random);
    this.#random = random;
    this.#taken = new Set(models);
    this.#firstNames = Array.from({ length: 60 }, () => capitalised(this.#madeUp.word()));
  }

  person(): GeneratedPerson {
    for (;;) {
      const last = capitalised(this.#madeUp.word() + this.#madeUp.word());
      if (this.#taken.has(last)) continue;
      this.#taken.add(last);
      const first = pick(this.#firstNames, this.#random);
      return { id: slugOf(`${first} ${last}`), first, last };
    }
  }
}

/**
 * Makes up films with their casts. Actors play in several films; every film has characters of its own.
 *
 * @param names words of real names, as models of made-up ones
 */
export function generatedFilms(
  shape: ArchiveShape,
  titles: TextSource,
  names: readonly string[],
  random: Random,
): GeneratedFilm[] {
  const source = new Names(names, random);
  const actors = Array.from({ length: shape.actors }, () => source.person());
  const directors = Array.from({ length: Math.ceil(shape.films / 2) }, () => source.person());
  const ids = new Set<string>();
  return Array.from({ length: shape.films }, () => {
    for (;;) {
      const title = titles.title(1 + Math.floor(random() * titleWords));
      const year = firstYear + Math.floor(random() * years);
      const id = slugOf(`${title} ${year}`);
      if (ids.has(id)) continue;
      ids.add(id);
      const cast = new Set(Array.from({ length: castLength }, () => pickSkewed(actors, random)));
      return {
        id,
        title,
        year,
        director: pickSkewed(directors, random),
        actors: [...cast],
        characters: [...cast].map(() => source.person()),
      };
    }
  });
}
