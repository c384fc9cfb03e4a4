import { occurrences } from '../../archive/text/occurrences.ts';
import { straighten } from '../../archive/text/typography.ts';
import { isWithinWord } from '../../archive/text/word-boundaries.ts';
import type { Film } from '../../schema/film.ts';

/** How often a text has a film's title or its directors, as whole words with the same capitals. */
function countOf(text: string, words: string): number {
  const straight = straighten(words);
  return occurrences(text, straight).filter(
    (start) => !isWithinWord(text, start) && !isWithinWord(text, start + straight.length),
  ).length;
}

/** The films that a text names, the most probable first: by their titles, then by their directors. */
export function guessFilms(
  text: string,
  films: readonly Pick<Film, 'id' | 'title' | 'directors'>[],
): string[] {
  const straight = straighten(text);
  return films
    .map(({ id, title, directors }) => ({
      id,
      titles: countOf(straight, title),
      directors: directors.filter((name) => countOf(straight, name) > 0).length,
    }))
    .filter(({ titles, directors }) => titles + directors > 0)
    .sort((one, other) => other.titles - one.titles || other.directors - one.directors)
    .map(({ id }) => id);
}
