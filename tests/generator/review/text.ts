import type { GeneratedFilm } from '../films.ts';
import { type GeneratedPerson, nameOf } from '../people.ts';
import { between, happens, pick, pickSeveral, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import type { TextSource } from '../text-source.ts';
import { arrangeParagraphs, type GeneratedParagraph } from './body.ts';

/** The share of the reviews that are in the most frequent language; each other has this share of the rest. */
const languageShare = 0.7;

/** The regions that the tags of some languages name, and the share of those that do. */
const regions = new Map([
  ['de', ['AT', 'CH']],
  ['es', ['MX', 'AR']],
]);
const regionShare = 0.15;

/** The share of reviews that mention people beyond the film, and the most that they mention. */
const [othersShare, mostOthers] = [0.3, 3];

/** The text of a review, before its rating. */
export interface GeneratedText {
  readonly language: string;
  readonly source: TextSource;
  /** The people whom it may mention. */
  readonly people: readonly GeneratedPerson[];
  readonly paragraphs: readonly GeneratedParagraph[];
  /** The critic's sentences, without subheadings and quotations. */
  readonly sentences: readonly string[];
}

function withRegion(language: string, random: Random): string {
  const known = regions.get(language);
  return known && happens(regionShare, random) ? `${language}-${pick(known, random)}` : language;
}

/** Writes a text about a film, which mentions its people. */
export function generateText(film: GeneratedFilm, setting: Setting): GeneratedText {
  const { languages, sourceOf, others, random } = setting;
  const language = languages.find(() => happens(languageShare, random)) ?? pick(languages, random);
  const source = sourceOf(language);
  const guests = happens(othersShare, random) ? between(1, mostOthers, random) : 0;
  const people = [
    ...film.directors,
    film.composer,
    ...film.actors,
    ...film.characters,
    ...pickSeveral(others, guests, random),
  ];
  const names = people.flatMap((person) => [nameOf(person), person.last]);
  const paragraphs = arrangeParagraphs(source.paragraphs(names, film.title), source, random);
  const sentences = paragraphs.flatMap((each) => (each.kind ? [] : each.sentences));
  return { language: withRegion(language, random), source, people, paragraphs, sentences };
}
