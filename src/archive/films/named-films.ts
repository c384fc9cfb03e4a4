import type { Film } from '../../schema/film.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import { occurrences } from '../text/occurrences.ts';
import { straighten } from '../text/typography.ts';
import { isWithinWord } from '../text/word-boundaries.ts';
import { wordCount } from '../text/word-count.ts';

/** The names by which a text may show that it is about a film. */
export interface FilmNames extends Pick<Film, 'id' | 'title' | 'directors'> {
  /** The names of the people and characters of the film, by their ids. */
  readonly people: ReadonlyMap<string, string>;
  /** All these names, and those of the directors. */
  readonly all: ReadonlySet<string>;
}

/** The length from which a text about a film names it or somebody of it, in words. */
const longText = 120;

/** How often a text has words as whole words, with the same capitals. Both have straight quotation marks. */
export function timesNamed(text: string, words: string): number {
  return occurrences(text, words).filter(
    (start) => !isWithinWord(text, start) && !isWithinWord(text, start + words.length),
  ).length;
}

/** The names of all films. */
export interface NamesOfFilms {
  readonly byId: ReadonlyMap<string, FilmNames>;
  /** By the first words of their titles, in lower case: no text is compared with all titles. */
  readonly byFirstWord: ReadonlyMap<string, readonly FilmNames[]>;
}

const wordPattern = /[\p{L}\p{N}]+/gu;

const firstWord = (title: string) => title.toLowerCase().match(wordPattern)?.[0] ?? '';

/** The names of all films, to find them in texts. */
export function namesOfFilms(films: readonly Film[], people: readonly Person[]): NamesOfFilms {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const roles = people.flatMap(({ id, roles = [] }) => roles.map(({ film }) => ({ film, id })));
  const byFilm = Map.groupBy(roles, ({ film }) => film);
  const named = films.map(({ id, title, directors, cast }): FilmNames => {
    const ids = [...(byFilm.get(id) ?? []).map((role) => role.id), ...cast.map((of) => of.person)];
    const names = new Map(ids.map((each) => [each, nameOf.get(each) ?? each]));
    const all = new Set([...names.values(), ...directors]);
    return { id, title, directors, people: names, all };
  });
  return {
    byId: new Map(named.map((each) => [each.id, each])),
    byFirstWord: Map.groupBy(named, ({ title }) => firstWord(title)),
  };
}

/** A text, and who is mentioned in it. */
interface NamingText {
  readonly text: string;
  readonly mentioned: ReadonlySet<string>;
}

const hasTitle = ({ text }: NamingText, { title }: FilmNames) =>
  [title, title.toUpperCase()].some((each) => timesNamed(text, straighten(each)) > 0);

/** The names of a film's people that a text has. Directors may be there by their last names only. */
function namedOf({ text, mentioned }: NamingText, { people, directors }: FilmNames): string[] {
  const isNamed = (name: string) =>
    [name, name.replace(/^.*\s(?=\S{3})/u, '')].some(
      (each) => timesNamed(text, straighten(each)) > 0,
    );
  const inText = [...people].filter(([id]) => mentioned.has(id)).map(([, name]) => name);
  return [...inText, ...directors.filter(isNamed)];
}

/** Why a text is probably about another film than its record says. */
export interface WrongFilm {
  /** The film that it is probably about, if it names one by its title. */
  readonly instead?: string;
}

/**
 * Whether a review is probably about another film than its record says. It is if its text names neither the film nor
 * anybody of it, or if it names another film, and nobody who belongs to this one alone.
 *
 * @param paragraphs the text, one string per paragraph, and its title
 * @returns undefined if the film may be right: a short text may name nobody
 */
export function findWrongFilm(
  { film, language }: Pick<Review, 'film' | 'language'>,
  paragraphs: readonly string[],
  mentions: readonly Pick<Mention, 'person'>[],
  films: NamesOfFilms,
): WrongFilm | undefined {
  const own = films.byId.get(film);
  const naming = {
    text: straighten(paragraphs.join('\n')),
    mentioned: new Set(mentions.map(({ person }) => person)),
  };
  if (!own || hasTitle(naming, own)) return undefined;
  const named = namedOf(naming, own);
  const wordsInText = new Set(naming.text.toLowerCase().match(wordPattern));
  for (const other of [...wordsInText].flatMap((word) => films.byFirstWord.get(word) ?? [])) {
    const isPossible = other !== own && named.every((name) => other.all.has(name));
    if (isPossible && hasTitle(naming, other)) return { instead: other.id };
  }
  return named.length === 0 && wordCount(paragraphs, language) >= longText ? {} : undefined;
}
