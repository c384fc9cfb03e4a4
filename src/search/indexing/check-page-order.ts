import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { signature } from '../engine/pagefind/page-names.ts';
import type { IndexFile } from './index-file.ts';

const fragmentSchema = z.object({ url: z.string() });

const addressIn = ({ content }: IndexFile) =>
  fragmentSchema.parse(JSON.parse(gunzipSync(content).toString().slice(signature.length))).url;

/** The path of a page, by which reviews are numbered. */
const pathOf = (address: string) => address.replace(/\/$/, '');

/**
 * Checks that an index numbers its pages in the order of their paths, as the facet table and the orders do.
 * Otherwise, filters would find other reviews than those that they name.
 *
 * @param files those of the index, with numbered pages
 * @throws {Error} if the pages are numbered in another order
 */
export function checkPageOrder(files: readonly IndexFile[]): void {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const numbered = fragments.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const paths = numbered.map((file) => pathOf(addressIn(file)));
  for (const [index, path] of paths.entries()) {
    const before = paths[index - 1];
    if (before !== undefined && before >= path) {
      throw new Error(
        `The search index has ${path}/ after ${before}/: index the pages in the order of their paths.`,
      );
    }
  }
}
