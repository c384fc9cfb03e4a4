import { AsyncLocalStorage } from 'node:async_hooks';
import { digestOf } from './digest.ts';

/** What a page read besides its props while it was rendered: the source, what of it, and a digest of that. */
export type PageRead = readonly [source: string, name: string, digest: string];

type Reads = Map<string, PageRead>;

const rendering = new AsyncLocalStorage<Reads>();
const sources = new Map<string, (name: string) => Promise<unknown>>();

/**
 * Makes a source of data that pages read besides their props. It is read once per build, and every page that
 * reads it is noted: a page is rendered again if anything that it read has changed. What a source reads from
 * others is part of its value. Nothing else may give pages data of the content.
 *
 * @param source its name, which no other source has
 */
export function pageSource<Value>(
  source: string,
  read: (name: string) => Promise<Value>,
): (name?: string) => Promise<Value> {
  const values = new Map<string, Promise<Value>>();
  const valueAt = (name: string) => {
    const value = values.get(name) ?? rendering.exit(() => read(name));
    values.set(name, value);
    return value;
  };
  sources.set(source, valueAt);
  return async (name = '') => {
    const value = await valueAt(name);
    rendering.getStore()?.set(`${source} ${name}`, [source, name, digestOf(value)]);
    return value;
  };
}

/** Renders a page, and notes what it reads. The page must be complete when `render` is done. */
export async function notingReads<Page>(
  render: () => Promise<Page>,
): Promise<{ page: Page; reads: readonly PageRead[] }> {
  const reads: Reads = new Map();
  const page = await rendering.run(reads, render);
  return { page, reads: [...reads.values()] };
}

/** Whether everything that a page read is still the same. */
export async function areCurrent(reads: readonly PageRead[]): Promise<boolean> {
  for (const [source, name, digest] of reads) {
    // A page that read what no longer exists is rendered, and reports that itself.
    const value = await sources
      .get(source)?.(name)
      .catch(() => undefined);
    if (value === undefined || digestOf(value) !== digest) return false;
  }
  return true;
}
