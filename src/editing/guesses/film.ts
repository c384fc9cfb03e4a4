import { timesNamed } from '../../archive/films/named-films.ts';
import { straighten } from '../../archive/text/typography.ts';
import type { Film } from '../../schema/film.ts';

/** The films that a text names, the most probable first: by their titles, then by their directors. */
export function guessFilms(
  text: string,
  films: readonly Pick<Film, 'id' | 'title' | 'directors'>[],
): string[] {
  const straight = straighten(text);
  return films
    .map(({ id, title, directors }) => ({
      id,
      titles: timesNamed(straight, straighten(title)),
      directors: directors.filter((name) => timesNamed(straight, straighten(name)) > 0).length,
    }))
    .filter(({ titles, directors }) => titles + directors > 0)
    .sort((one, other) => other.titles - one.titles || other.directors - one.directors)
    .map(({ id }) => id);
}
