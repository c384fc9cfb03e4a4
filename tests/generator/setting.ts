import type { GeneratedFilm } from './films.ts';
import type { ModelLanguage } from './made-up-words.ts';
import type { GeneratedPerson } from './people.ts';
import type { Random } from './random.ts';
import type { TextSource } from './text-source.ts';

/** A text of a record in every interface language: the same in all. */
export type Inscribe = (text: string) => Readonly<Record<string, string>>;

/** What the records of a generated archive have in common. Of every list, the first are the most frequent. */
export interface Setting {
  readonly random: Random;
  readonly languages: readonly ModelLanguage[];
  readonly interfaceLanguages: readonly string[];
  readonly inscribe: Inscribe;
  /** @throws {Error} if the archive has no review in the language */
  readonly sourceOf: (language: ModelLanguage) => TextSource;
  readonly films: readonly GeneratedFilm[];
  /** People who have no part in any of the films. */
  readonly others: readonly GeneratedPerson[];
  /** The ids of all themes. */
  readonly themes: readonly string[];
  readonly critics: readonly string[];
  readonly publications: readonly string[];
  /** What the facts of films are about. */
  readonly facts: readonly string[];
}
