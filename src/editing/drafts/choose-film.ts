import { suggestion } from '../../loader/suggestion.ts';
import { lineSchema } from '../../schema/primitives.ts';
import { firstFilmYear } from '../../schema/publication-date.ts';
import { Refusal } from '../refusal.ts';
import { readLanguage } from './choose.ts';
import type { TextFindings } from './examine-text.ts';
import { filmId, type NewFilm } from './film-record.ts';
import type { KnownContent } from './known-content.ts';
import { type Ask, askUntil, type Given, readField } from './questions.ts';

/** A new film, if enough of it is given. */
function completeFilm(film: Partial<NewFilm>, language: string): NewFilm {
  const { title, year, directors } = film;
  const missing = [
    ...(title === undefined ? ['--film-title'] : []),
    ...(year === undefined ? ['--film-year'] : []),
    ...(directors === undefined || directors.length === 0 ? ['--director'] : []),
  ];
  if (title === undefined || year === undefined || directors === undefined || missing.length > 0) {
    throw new Refusal(`A new film needs ${missing.join(' and ')}, too.`);
  }
  return { title, year, directors, language: film.language ?? language };
}

/** Reads the year of a film. */
function readYear(text: string): number {
  if (/^\d{4}$/.test(text) && Number(text) >= firstFilmYear) return Number(text);
  throw new Refusal(`“${text}” is not the year of a film: write one such as 2014.`);
}

/** Reads names with commas between them. */
function readNames(text: string): string[] {
  const names = text.split(/\s*,\s*/).filter(Boolean);
  if (names.length === 0) throw new Refusal('A film needs a director.');
  return names;
}

/** Asks for everything that the record of a new film needs. */
async function askForFilm(ask: Ask, language: string): Promise<NewFilm> {
  const titleQuestion = 'It is a new film. Its title, as reviews use it';
  const title = await askUntil(ask, titleQuestion, undefined, readField(lineSchema));
  const year = await askUntil(ask, 'Its year', undefined, readYear);
  const directors = await askUntil(ask, 'Its directors, with commas', undefined, readNames);
  const titleLanguage = await askUntil(ask, 'The language of its title', language, (text) =>
    readLanguage(text, ''),
  );
  return { title, year, directors, language: titleLanguage };
}

/** The film that the editor chooses: one that the archive has, or `new`. */
function askWhichFilm(ask: Ask, guess: string, ids: readonly string[]): Promise<string> {
  return askUntil(ask, 'Film (an id, or “new”)', guess, (answer) => {
    if (answer === 'new' || ids.includes(answer)) return answer;
    throw new Refusal(
      `There is no film ${answer}; ${suggestion(answer, ids)} For a new film, answer “new”.`,
    );
  });
}

/** The id of the film, and its record if it is new. */
export async function chooseFilm(
  { film, newFilm }: Given,
  { films: named }: TextFindings,
  { films }: KnownContent,
  language: string,
  ask: Ask | undefined,
): Promise<{ film: string; newFilm?: NewFilm }> {
  const ids = films.map(({ id }) => id);
  if (newFilm !== undefined) {
    const complete = completeFilm(newFilm, language);
    const id = film ?? filmId(complete);
    return ids.includes(id) ? { film: id } : { film: id, newFilm: complete };
  }
  const [guess] = named;
  const chosen = film ?? (ask ? await askWhichFilm(ask, guess ?? 'new', ids) : guess);
  if (chosen === 'new' && ask) {
    const complete = await askForFilm(ask, language);
    const id = filmId(complete);
    return ids.includes(id) ? { film: id } : { film: id, newFilm: complete };
  }
  if (chosen !== undefined && ids.includes(chosen)) return { film: chosen };
  const how =
    'For a new film, give --film-title, --film-year and --director; its record is then written, too.';
  if (chosen === undefined) {
    throw new Refusal(
      `The text names no film of the archive: give one of them with --film (${ids.join(', ')}). ${how}`,
    );
  }
  throw new Refusal(`There is no film ${chosen}; ${suggestion(chosen, ids)} ${how}`);
}
