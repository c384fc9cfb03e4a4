import { isLanguageTag, similarLanguageTag } from '../../schema/language-tag.ts';
import { identifierPattern, lineSchema } from '../../schema/primitives.ts';
import { Refusal } from '../refusal.ts';
import { guessSlug, guessTitle } from './examine-text.ts';
import type { KnownContent } from './known-content.ts';
import { type Ask, askUntil, type Given, readField } from './questions.ts';
import type { DraftRecord } from './write-record.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * Reads a language tag.
 *
 * @param option what stands before it in a command: `--language `, or nothing in a dialogue
 */
export function readLanguage(text: string, option: string): string {
  if (text === '') {
    throw new Refusal(`The language cannot be detected: give it, as in ${option}fr.`);
  }
  if (isLanguageTag(text)) return text;
  const similar = similarLanguageTag(text);
  throw new Refusal(
    `“${text}” is not a language tag${similar ? `; did you mean ${option}${similar}?` : ': write one such as fr or pt-BR.'}`,
  );
}

/** The language of the text: as given, or as the editor answers, or as detected. */
export async function chooseLanguage(
  given: string | undefined,
  detected: string | undefined,
  ask: Ask | undefined,
): Promise<string> {
  if (given === undefined && ask) {
    const name = detected === undefined ? '' : ` (${languageNames.of(detected) ?? detected})`;
    return askUntil(ask, `Language of the text${name}`, detected, (text) => readLanguage(text, ''));
  }
  return readLanguage(given ?? detected ?? '', '--language ');
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
  const question = 'Title with which the review came; if none, words of the text';
  const answer = ask ? await askUntil(ask, question, supplied, readField(lineSchema)) : supplied;
  const isSupplied = answer === supplied;
  return { title: answer, titleBasis: titleBasis ?? (isSupplied ? 'supplied' : 'stated') };
}

/** File names that say nothing about their text. */
const plainNames = /^(?:text|review|untitled|document|new|copy|\d+)(?:-\d+)?$/;

/**
 * Reads a slug.
 *
 * @param option what stands before it in a command: `--slug `, or nothing in a dialogue
 */
function readSlug(slug: string, slugs: readonly string[], option: string): string {
  const another = option === '' ? 'choose another.' : 'give another slug with --slug.';
  if (slug === '') {
    throw new Refusal('Neither the file nor the title gives a slug: give one with --slug.');
  }
  if (!identifierPattern.test(slug)) {
    const similar = guessSlug(slug);
    throw new Refusal(
      `“${slug}” cannot be a slug: use lower-case letters a to z, digits, and hyphens${similar ? `, as in ${option}${similar}` : ''}.`,
    );
  }
  if (slugs.includes(slug)) throw new Refusal(`There is a review ${slug} already: ${another}`);
  return slug;
}

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
  if (given === undefined && ask) {
    const question = 'Slug, for the address of the review';
    return askUntil(ask, question, guess, (slug) => readSlug(slug, slugs, ''));
  }
  return readSlug(given ?? guess ?? '', slugs, '--slug ');
}
