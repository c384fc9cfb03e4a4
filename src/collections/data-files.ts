import { pageSource } from '../cache/page-sources.ts';
import { annotationText } from '../exports/annotation-text.ts';
import { annotationCollection } from '../exports/annotations.ts';
import {
  archiveDocument,
  archiveJsonSchema,
  type ReceivedReview,
} from '../exports/data/archive-document.ts';
import { passageTable, reviewTable } from '../exports/data/tables.ts';
import { languageModelGuide } from '../exports/discovery/language-models.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import { site } from '../site/settings.ts';
import { allRecords, receivedTextOf } from './records.ts';

/** The files with data of the whole archive. */
export const dataFileNames = [
  'archive.json',
  'archive.schema.json',
  'reviews.csv',
  'passages.csv',
  'annotations.jsonld',
  'llms.txt',
] as const;

export type DataFileName = (typeof dataFileNames)[number];

async function receivedReviews(): Promise<ReceivedReview[]> {
  const { reviews } = await allRecords();
  return Promise.all(
    reviews.map(async (review) => ({ review, checksum: (await receivedTextOf(review)).checksum })),
  );
}

const writers: Readonly<Record<DataFileName, () => Promise<string>>> = {
  'archive.json': async () => {
    const { films, people, themes } = await allRecords();
    const reviews = await receivedReviews();
    return `${JSON.stringify(archiveDocument({ reviews, films, people, themes }))}\n`;
  },
  'archive.schema.json': async () => `${JSON.stringify(archiveJsonSchema(), undefined, 2)}\n`,
  'reviews.csv': async () => {
    const { films } = await allRecords();
    return reviewTable(await receivedReviews(), new Map(films.map((film) => [film.id, film])));
  },
  'passages.csv': async () => passageTable(await receivedReviews()),
  'annotations.jsonld': async () => {
    const { reviews } = await allRecords();
    const { archiveName, passages } = stringsFor(site.rootLanguage);
    const label = `${archiveName}: ${passages.title}`;
    const language = site.rootLanguage;
    return annotationText(annotationCollection(reviews, label, { language, archiveName }));
  },
  'llms.txt': async () => languageModelGuide((await allRecords()).reviews),
};

/** The content of a file with data of the whole archive. */
export function dataFile(name: DataFileName): Promise<string> {
  return writers[name]();
}

/** The sizes of these files in bytes. */
export const dataFileSizes = pageSource('data file sizes', async () => {
  const sizes = new Map<DataFileName, number>();
  for (const name of dataFileNames) sizes.set(name, Buffer.byteLength(await dataFile(name)));
  return sizes;
});
