import { slugOf } from '../../src/archive/text/slug.ts';
import type { Review } from '../../src/schema/review.ts';
import { archiveShape } from './archive-shape.ts';
import { generatedFilms } from './casts.ts';
import { type ContentFile, yamlFile } from './content-file.ts';
import type { ModelLanguage } from './made-up-words.ts';
import { pickSkewed, seeded } from './random.ts';
import { filmFiles, personFiles, themeFiles } from './record-files.ts';
import { reviewFiles } from './review-file.ts';
import { TextSource } from './text-source.ts';

/** How many made-up words of a language a table would translate into another, by their frequency. */
const translatedWords = 4000;

/** The share of the reviews that are in the most frequent language; each other has this share of the rest. */
const languageShare = 0.7;

/** What a generated archive is made of and added to. */
export interface RealArchive {
  /** Real reviews in each language: models of the generated texts. */
  readonly models: readonly Review[];
  /** All names of people and films in these. */
  readonly names: readonly string[];
  /** The ids of the real themes, which generated reviews discuss too. */
  readonly themes: readonly string[];
  readonly highestPitch: number;
  /** The languages in which records need their texts. */
  readonly interfaceLanguages: readonly string[];
}

/** Files that make an archive larger. */
export interface GeneratedArchive {
  readonly files: readonly ContentFile[];
  /** Words that occur in one or two of the generated reviews, by language. */
  readonly rare: Readonly<Partial<Record<ModelLanguage, readonly string[]>>>;
}

/**
 * Generates the content of a large archive: reviews whose vocabulary, films, people, critics, languages and
 * themes grow with their number. The same arguments give the same files.
 *
 * @param count the number of reviews to generate
 */
export function generateArchive(count: number, real: RealArchive): GeneratedArchive {
  if (count <= 0) return { files: [], rare: {} };
  const random = seeded(1);
  const shape = archiveShape(count);
  const sources = new Map(
    shape.languages.map((language) => [
      language,
      new TextSource(language, real.models, real.names, random),
    ]),
  );
  const sourceOf = (language: ModelLanguage) => {
    const source = sources.get(language);
    if (!source) throw new Error(`There is no source of texts in ${language}.`);
    return source;
  };
  const english = sourceOf('en');
  const words = [...new Set(real.names.flatMap((name) => name.match(/\p{L}{3,}/gu) ?? []))];
  const films = generatedFilms(shape, english, words, random);
  const labels = Array.from({ length: Math.max(0, shape.themes - real.themes.length) }, () =>
    english.title(2),
  );
  const added = labels.map((label) => ({ id: slugOf(label), label }));
  const themes = [...real.themes, ...added.map(({ id }) => id)];
  const critics = Array.from({ length: shape.critics }, () => english.title(2));
  const publications = Array.from({ length: shape.publications }, () => english.title(2));
  const reviews = Array.from({ length: count }, (_, index) => {
    const language = shape.languages.find(() => random() < languageShare) ?? 'en';
    const film = pickSkewed(films, random);
    const source = sourceOf(language);
    return reviewFiles(index + 1, {
      language,
      source,
      film,
      themes,
      critics,
      publications,
      random,
    });
  });
  const inscribe = (text: string) =>
    Object.fromEntries(real.interfaceLanguages.map((language) => [language, text]));
  const german = sources.get('de')?.vocabulary.roots ?? [];
  const translations = english.vocabulary.roots
    .slice(0, Math.min(translatedWords, german.length))
    .map((root, index) => ({ en: [root], de: [german[index]] }));
  return {
    files: [
      ...filmFiles(films),
      ...personFiles(films, inscribe),
      ...themeFiles(added, real.highestPitch + 1, inscribe),
      yamlFile('translations/made-up.yaml', translations),
      ...reviews.flat(),
    ],
    rare: Object.fromEntries(
      [...sources].map(([language, { vocabulary }]) => [language, vocabulary.rare(12)]),
    ),
  };
}
