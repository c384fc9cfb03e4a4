import { archiveShape } from './archive-shape.ts';
import type { ContentFile } from './content-file.ts';
import { filmFiles } from './film-files.ts';
import { generateFilms } from './films.ts';
import type { ModelLanguage } from './made-up-words.ts';
import { nameOf, People } from './people.ts';
import { personFiles } from './person-files.ts';
import { seeded } from './random.ts';
import { generateReview } from './review/generate-review.ts';
import type { Setting } from './setting.ts';
import { type ModelText, type RealNames, TextSource } from './text-source.ts';
import { generateThemes, themeFiles } from './themes.ts';
import { translationFile } from './translations.ts';

/** What the facts of films are about, in all. */
const factLabels = 24;

/** How many rare words of each language are returned. */
const rareWords = 12;

/** What a generated archive is made of and added to. */
export interface RealArchive {
  /** Real texts in each language: models of the generated ones. */
  readonly models: readonly ModelText[];
  /** All names in these. */
  readonly names: RealNames;
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

/** The texts, names and themes that a generated archive consists of. */
function makeSetting(count: number, real: RealArchive) {
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
  const many = <Thing>(length: number, make: () => Thing) => Array.from({ length }, make);
  const words = real.names.people.flatMap((name) => name.match(/\p{L}{3,}/gu) ?? []);
  const people = new People([...new Set(words)], random);
  const themes = generateThemes(shape.themes - real.themes.length, real.themes, english);
  const setting: Setting = {
    random,
    languages: shape.languages,
    interfaceLanguages: real.interfaceLanguages,
    inscribe: (text) =>
      Object.fromEntries(real.interfaceLanguages.map((language) => [language, text])),
    sourceOf,
    films: generateFilms(shape, people, sourceOf, random),
    others: many(shape.others, () => people.next()),
    themes: [...real.themes, ...themes.map(({ id }) => id)],
    critics: many(shape.critics, () => nameOf(people.next())),
    publications: many(shape.publications, () => english.title(2)),
    facts: many(factLabels, () => english.title(2)),
  };
  return { setting, themes };
}

/**
 * Generates the content of a large archive: reviews whose vocabulary, films, people, critics, languages and
 * themes grow with their number. The same arguments give the same files.
 *
 * @param count the number of reviews to generate
 */
export function generateArchive(count: number, real: RealArchive): GeneratedArchive {
  if (count <= 0) return { files: [], rare: {} };
  const { setting, themes } = makeSetting(count, real);
  const { random, languages, sourceOf, inscribe } = setting;
  const reviews = Array.from({ length: count }, (_, index) => generateReview(index + 1, setting));
  const discussed = new Set(reviews.flatMap((review) => review.themes));
  const used = themes.filter(({ id }) => discussed.has(id));
  return {
    files: [
      ...filmFiles(reviews, setting),
      ...personFiles(reviews, setting),
      ...themeFiles(used, real.highestPitch + 1, inscribe, random),
      translationFile(setting),
      ...reviews.flatMap(({ files }) => files),
    ],
    rare: Object.fromEntries(
      languages.map((language) => [language, sourceOf(language).vocabulary.rare(rareWords)]),
    ),
  };
}
