import { isSmallArchive } from '../archive/reviews/archive-size.ts';
import { allRecords } from './records.ts';

let size: Promise<boolean> | undefined;

/** Whether the search can answer from the texts alone. Every page asks, so it is found out once. */
export function searchesTexts(): Promise<boolean> {
  size ??= allRecords().then(({ reviews }) => isSmallArchive(reviews));
  return size;
}
