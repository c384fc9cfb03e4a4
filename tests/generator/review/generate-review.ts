import { type ContentFile, markdownFile } from '../content-file.ts';
import type { GeneratedFilm } from '../films.ts';
import type { GeneratedPerson } from '../people.ts';
import { between, pick, pickSeveral, pickSkewed } from '../random.ts';
import type { Setting } from '../setting.ts';
import { generateBody, textOf } from './body.ts';
import { findMentioned, generateDecisions, generateDetails } from './details.ts';
import { generatePassages, quotePassages } from './passages.ts';
import { generateRating } from './rating.ts';
import { generateReceived, type Paragraphing } from './received.ts';
import { type GeneratedText, generateText } from './text.ts';
import { generateTitle } from './title.ts';

/** A generated review: its files, and what other records say about it. */
export interface GeneratedReview {
  readonly slug: string;
  readonly film: GeneratedFilm;
  /** The people whom it mentions. */
  readonly mentioned: readonly GeneratedPerson[];
  readonly themes: readonly string[];
  readonly sentences: readonly string[];
  readonly paragraphs: readonly string[];
  readonly files: readonly ContentFile[];
}

/** The fewest and the most themes of a review, and its fewest passages. */
const [fewestThemes, mostThemes, fewestPassages] = [5, 12, 3];

/** How received texts separate their paragraphs: most often by blank lines. */
const paragraphings: readonly Paragraphing[] = [
  'blank-lines',
  'blank-lines',
  'blank-lines',
  'lines',
  'restored',
];

/** The rating of a text, what its record quotes, and the text with the rating. */
function assess({ language, paragraphs, sentences }: GeneratedText, { random, themes }: Setting) {
  const quotations = quotePassages(sentences, paragraphs.map(textOf), random);
  const judged = quotations.find(({ prefix }) => prefix === undefined);
  if (!judged || quotations.length < fewestPassages) return undefined;
  const others = quotations.filter((quotation) => quotation !== judged);
  const count = Math.min(others.length, between(fewestThemes, mostThemes, random));
  const rating = generateRating(language, judged.exact, random);
  return {
    judged,
    others,
    themes: pickSeveral(themes, count, random),
    rating,
    rated: [...paragraphs, ...(rating.words ? [{ sentences: [rating.words] }] : [])],
  };
}

/** The day on which an archive received a text: one text a day, for two years, and again. */
function dayReceived(number: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (number % 730))).toISOString().slice(0, 10);
}

/** A generated review: its record with the text, and the text as received. */
export function generateReview(number: number, setting: Setting): GeneratedReview {
  const { random } = setting;
  const film = pickSkewed(setting.films, random);
  const text = generateText(film, setting);
  const assessed = assess(text, setting);
  if (!assessed) return generateReview(number, setting);
  const { judged, others, themes, rating, rated } = assessed;
  const { language, sentences } = text;
  const paragraphs = rated.map(textOf);
  const mentioned = findMentioned(text.people, paragraphs);
  const paragraphing = pick(paragraphings, random);
  const { received, corrections } = generateReceived(paragraphs, paragraphing, random);
  const record = {
    ...generateTitle(text, setting),
    ...generateDetails(film, sentences, paragraphs, setting),
    received: dayReceived(number),
    language,
    film: film.id,
    themes,
    rating: rating.record,
    paragraphing,
    ...(corrections.length > 0 ? { corrections } : {}),
    ...generateDecisions(mentioned, paragraphs, random),
    passages: [
      { ...judged, stance: 'praise' },
      ...generatePassages(others, themes, film, mentioned, setting),
      ...(rating.words ? [{ exact: rating.words }] : []),
    ],
  };
  const slug = `review-${number}`;
  const files = [
    { path: `reviews/${slug}.md`, text: markdownFile(record, generateBody(rated, random)) },
    { path: `received/${slug}.txt`, text: received },
  ];
  return { slug, film, mentioned, themes, sentences, paragraphs, files };
}
