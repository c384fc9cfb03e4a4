import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Records and texts of reviews in French, Spanish and Japanese, written for the evaluation. */
export const foreignRecords = 'tests/evaluation/reviews';

/** Adds these reviews to a copy of the project's content. */
export async function addForeignReviews(content: string): Promise<void> {
  const source = fileURLToPath(new URL(`../../${foreignRecords}/`, import.meta.url));
  await cp(source, content, { recursive: true });
}
