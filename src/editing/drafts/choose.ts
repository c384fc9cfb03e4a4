import { suggestion } from '../../loader/suggestion.ts';
import { isLanguageTag, similarLanguageTag } from '../../schema/language-tag.ts';
import { identifierPattern } from '../../schema/primitives.ts';
import { Refusal } from '../refusal.ts';
import { guessSlug, guessTitle, type TextFindings } from './examine-text.ts';
import { filmId, type NewFilm } from './film-record.ts';
import type { KnownContent } from './known-content.ts';
import type { Ask, Given } from './questions.ts';
import type { DraftRecord } from './write-record.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The language of the text: as given, or as the editor answers, or as detected. */
export async function chooseLanguage(
  given: string | undefined,
  detected: string | undefined,
  ask: Ask | undefined,
): Promise<string> {
  const name = detected === undefined ? '' : ` (${languageNames.of(detected) ?? detected})`;
  const language = given ?? (ask ? await ask(`Language of the text${name}`, detected) : detected);
  if (language === undefined || language === '') {
    throw new Refusal('The language cannot be detected: give it, as in --language fr.');
  }
  if (isLanguageTag(language)) return language;
  const similar = similarLanguageTag(language);
  throw new Refusal(
    `“${language}” is not a language tag${similar ? `; did you mean --language ${similar}?` : ': write one such as fr or pt-BR.'}`,
  );
}

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

async function askForFilm(ask: Ask, language: string): Promise<NewFilm> {
  const title = await ask('It is a new film. Its title, as reviews use it');
  const typed = await ask('Its year');
  const year = /^\d{4}$/.test(typed) ? Number(typed) : undefined;
  const directors = (await ask('Its directors, with commas')).split(/\s*,\s*/).filter(Boolean);
  const titleLanguage = await ask('The language of its title', language);
  if (title === '' || year === undefined || directors.length === 0) {
    throw new Refusal('A new film needs a title, a year and a director.');
  }
  return { title, year, directors, language: titleLanguage };
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
  const chosen = film ?? (ask ? await ask('Film (an id, or “new”)', guess ?? 'new') : guess);
  if (chosen === 'new' && ask) {
    const complete = await askForFilm(ask, language);
    return { film: filmId(complete), newFilm: complete };
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

/** The title and where it comes from. */
export async function chooseTitle(
  { title, titleBasis }: Given,
  paragraphs: readonly string[],
  language: string,
  ask: Ask | undefined,
): Promise<Pick<DraftRecord, 'title' | 'titleBasis'>> {
  const supplied = guessTitle(paragraphs, language);
  if (title !== undefined) return { title, titleBasis: titleBasis ?? 'stated' };
  const answer = ask
    ? await ask('Title with which the review came; if none, words of the text', supplied)
    : supplied;
  const isSupplied = answer === supplied;
  return { title: answer, titleBasis: titleBasis ?? (isSupplied ? 'supplied' : 'stated') };
}

/** File names that say nothing about their text. */
const plainNames = /^(?:text|review|untitled|document|new|copy|\d+)(?:-\d+)?$/;

/** The slug: as given, or as the editor answers, or from the name of the file or the title. */
export async function chooseSlug(
  given: string | undefined,
  fileName: string,
  title: string,
  { slugs }: KnownContent,
  ask: Ask | undefined,
): Promise<string> {
  const fromName = guessSlug(fileName.replace(/\.\w+$/, ''));
  const guesses = [...(plainNames.test(fromName) ? [] : [fromName]), guessSlug(title)];
  const guess = guesses.find((each) => each !== '');
  const slug = given ?? (ask ? await ask('Slug, for the address of the review', guess) : guess);
  if (slug === undefined || slug === '') {
    throw new Refusal('Neither the file nor the title gives a slug: give one with --slug.');
  }
  if (!identifierPattern.test(slug)) {
    const similar = guessSlug(slug);
    throw new Refusal(
      `“${slug}” cannot be a slug: use lower-case letters a to z, digits, and hyphens${similar ? `, as in --slug ${similar}` : ''}.`,
    );
  }
  if (slugs.includes(slug)) {
    throw new Refusal(`There is a review ${slug} already: give another slug with --slug.`);
  }
  return slug;
}
