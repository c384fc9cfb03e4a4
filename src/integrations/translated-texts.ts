import { z } from 'zod';
import { languagesOfInterface } from '../i18n/read-languages.ts';
import { readFolder } from '../loader/content-folder.ts';
import { type Archive, readArchive } from '../loader/read-archive.ts';
import { readTranslations } from '../loader/read-translations.ts';
import { sharedData } from '../loader/shared-content.ts';
import { withoutDrafts } from '../loader/without-drafts.ts';
import type { CheckedReview, CheckedTable } from '../search/indexing/missing-translations.ts';

/** The texts of an archive, the table of their translations, and the names that need none. */
export interface TranslatedTexts extends CheckedTable {
  readonly reviews: readonly CheckedReview[];
}

/** The records that the texts and names are from. */
interface Records {
  readonly reviews: readonly CheckedReview[];
  readonly people: readonly { readonly variants: readonly string[] }[];
  readonly films: readonly { readonly title: string }[];
}

/** The parts of shared records that are compared. */
const schemas = {
  reviews: z.object({
    slug: z.string(),
    language: z.string(),
    title: z.string(),
    paragraphs: z.array(z.string()),
  }),
  people: z.object({ variants: z.array(z.string()) }),
  films: z.object({ title: z.string() }),
};

function translatedTexts(
  { reviews, people, films }: Records,
  { translations, untranslated }: Pick<Archive, 'translations' | 'untranslated'>,
): TranslatedTexts {
  return {
    reviews: reviews.map(({ slug, language, title, paragraphs }) => ({
      slug,
      language: new Intl.Locale(language).language,
      title,
      paragraphs,
    })),
    translations,
    names: [
      ...people.flatMap(({ variants }) => variants),
      ...films.map(({ title }) => title),
      ...untranslated,
    ],
  };
}

/**
 * The texts that are published, read from their files.
 *
 * @param content the URL of the content folder, with a slash at its end
 * @throws {ContentError} if the content has problems
 */
export async function readTranslatedTexts(content: URL): Promise<TranslatedTexts> {
  const archive = withoutDrafts(await readArchive(content, { languages: languagesOfInterface() }));
  const reviews = archive.reviews.map(({ review }) => review);
  return translatedTexts({ ...archive, reviews }, archive);
}

/**
 * The texts that this build publishes, as its loaders have shared them.
 *
 * @param content the URL of the content folder, with a slash at its end
 */
export async function sharedTranslatedTexts(content: URL): Promise<TranslatedTexts> {
  const table = await readFolder(content, 'translations', '.yaml', { isOptional: true });
  const records = {
    // In the order of their files, not that of Astro's store.
    reviews: sharedData('reviews', schemas.reviews).sort((one, other) =>
      one.slug < other.slug ? -1 : 1,
    ),
    people: sharedData('people', schemas.people),
    films: sharedData('films', schemas.films),
  };
  return translatedTexts(records, readTranslations(table));
}
