import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readArchive } from '../../src/loader/read-archive.ts';
import type { Review } from '../../src/schema/review.ts';
import { languages, paragraphLabel } from './archive.ts';
import { fiveReviews } from './content-folders.ts';
import { addForeignReviews } from './foreign-content.ts';

const content = fileURLToPath(new URL(`../../${fiveReviews}/`, import.meta.url));

/** Returns all reviews of the site with reviews in other languages. */
export async function reviewsWithForeign(): Promise<Review[]> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-foreign-'));
  try {
    await cp(content, folder, { recursive: true });
    await addForeignReviews(folder);
    const options = { languages, paragraphLabel };
    const { reviews } = await readArchive(pathToFileURL(`${folder}/`), options);
    return reviews.map(({ review }) => review);
  } finally {
    await rm(folder, { recursive: true });
  }
}
