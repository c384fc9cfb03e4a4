import { isSmallArchive } from '../archive/reviews/archive-size.ts';
import { pageSource } from '../cache/page-sources.ts';
import { allRecords } from './records.ts';

/** Whether the search can answer from the texts alone. */
export const searchesTexts = pageSource('size', async () =>
  isSmallArchive((await allRecords()).reviews),
);
