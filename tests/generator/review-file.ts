import type { Stance } from '../../src/schema/passage.ts';
import type { GeneratedFilm } from './casts.ts';
import { type ContentFile, markdownFile } from './content-file.ts';
import type { ModelLanguage } from './made-up-words.ts';
import { pick, pickSkewed, type Random } from './random.ts';
import type { TextSource } from './text-source.ts';

/** What the reviews of a generated archive have in common. */
export interface ReviewContext {
  readonly language: ModelLanguage;
  readonly source: TextSource;
  readonly film: GeneratedFilm;
  /** The ids of all themes, the most frequent first. */
  readonly themes: readonly string[];
  readonly critics: readonly string[];
  readonly publications: readonly string[];
  readonly random: Random;
}

interface GeneratedPassage {
  readonly exact: string;
  readonly themes?: readonly string[];
  readonly stance?: Stance;
  readonly voice?: 'character';
  readonly speaker?: string;
}

/** A rating in words, by language. */
const outOfTen: Readonly<Record<ModelLanguage, (value: number) => string>> = {
  en: (value) => `${value} out of 10`,
  de: (value) => `${value} von 10 Punkten`,
  fr: (value) => `${value} sur 10`,
  es: (value) => `${value} de 10`,
};

const grades = ['F', 'D', 'C', 'B', 'A'];

/** The words of a passage: at least and at most, and the most passages of a review. */
const [shortest, longest, mostPassages] = [4, 16, 16];

/** Runs of words that occur only once in the text, in its order. */
function passagesIn(sentences: readonly string[], text: string, random: Random): string[] {
  const count = 6 + Math.floor(random() * (mostPassages - 6));
  const step = Math.max(1, Math.floor(sentences.length / count));
  return sentences.flatMap((sentence, index) => {
    if (index % step > 0) return [];
    const words = sentence.split(' ');
    if (words.length < shortest) return [];
    const exact = words.slice(0, shortest + Math.floor(random() * longest)).join(' ');
    return text.indexOf(exact) === text.lastIndexOf(exact) ? [exact] : [];
  });
}

/** A stated rating, as a record and in the words of the text; an estimate; or none. */
function ratingOf({ language, random }: ReviewContext, estimatedFrom: string) {
  const share = random();
  if (share < 0.4) {
    const value = 1 + Math.floor(random() * 10);
    const passage = outOfTen[language](value);
    return {
      words: passage,
      record: { basis: 'stated', scale: { worst: 0, best: 10 }, value, passage },
    };
  }
  if (share < 0.5) {
    const value = 1 + Math.floor(random() * 5);
    const passage = '★'.repeat(value);
    return {
      words: passage,
      record: { basis: 'stated', scale: { worst: 0, best: 5 }, value, passage },
    };
  }
  if (share < 0.6) {
    const value = pick(grades, random);
    const passage = `Grade: ${value}`;
    return { words: passage, record: { basis: 'stated', scale: grades, value, passage } };
  }
  if (share < 0.9) {
    const value = 1 + Math.floor(random() * 9) / 2;
    return { record: { basis: 'estimated', scale: 'archive', value, passage: estimatedFrom } };
  }
  return { record: { basis: 'none', reason: 'made up for tests' } };
}

/** Marks a passage as one on a theme, as a judgement or as the words of a character. */
function describePassage(
  exact: string,
  theme: string,
  { film, random }: ReviewContext,
): GeneratedPassage {
  const share = random();
  const themes = [theme];
  if (share < 0.35) return { exact, themes, stance: 'praise' };
  if (share < 0.5) return { exact, themes, stance: 'reservation' };
  if (share < 0.6)
    return { exact, themes, voice: 'character', speaker: pick(film.characters, random).id };
  return { exact, themes };
}

/** Damages the text in one or two places, and lists the corrections. */
function damage(text: string, random: Random) {
  const pairs = text.split('\n\n').flatMap((paragraph) => {
    const [, second, third] = paragraph.split(' ');
    return second && third ? [`${second} ${third}`] : [];
  });
  const found = pairs
    .filter((pair) => text.indexOf(pair) === text.lastIndexOf(pair))
    .slice(0, random() < 0.3 ? 2 : 0);
  const corrections = found.map((pair) => ({
    received: pair.replace(' ', '  '),
    reads: pair,
    reason: 'a second space was left where formatting was removed',
  }));
  const received = corrections.reduce(
    (all, { received: damaged, reads }) => all.replace(reads, damaged),
    text,
  );
  return { received, corrections };
}

/** The files of a generated review: its record with the text, and the text as received. */
export function reviewFiles(number: number, context: ReviewContext): ContentFile[] {
  const { language, source, film, random } = context;
  const { director, actors, characters } = film;
  const names = [director, ...actors, ...characters].flatMap(({ first, last }) => [
    `${first} ${last}`,
    last,
  ]);
  const paragraphs = source.paragraphs(names);
  const sentences = paragraphs.flat();
  const [whole, ...others] = passagesIn(sentences, sentences.join(' '), random);
  if (whole === undefined || others.length === 0) return reviewFiles(number, context);
  const rating = ratingOf(context, whole);
  const text = [
    ...paragraphs.map((each) => each.join(' ')),
    ...(rating.words ? [rating.words] : []),
  ].join('\n\n');
  const themes = [...new Set(others.map(() => pickSkewed(context.themes, random)))];
  const { received, corrections } = damage(text, random);
  const passages: GeneratedPassage[] = [
    { exact: whole, stance: 'praise' },
    // The critic’s own words first support every theme of the review.
    ...others.map((exact, index) => {
      const theme = themes[index];
      return theme === undefined
        ? describePassage(exact, pick(themes, random), context)
        : { exact, themes: [theme] };
    }),
    ...(rating.words ? [{ exact: rating.words }] : []),
  ];
  const slug = `review-${number}`;
  const record = {
    title: source.title(6),
    titleBasis: 'stated',
    ...(random() < 0.9 ? { authors: [pickSkewed(context.critics, random)] } : {}),
    published: String(film.year + Math.floor(random() * 2)),
    language,
    film: film.id,
    themes,
    rating: rating.record,
    source: { publication: pickSkewed(context.publications, random), basis: 'stated' },
    ...(corrections.length > 0 ? { corrections } : {}),
    passages,
  };
  return [
    { path: `reviews/${slug}.md`, text: markdownFile(record, text) },
    { path: `received/${slug}.txt`, text: `${received}\n` },
  ];
}
