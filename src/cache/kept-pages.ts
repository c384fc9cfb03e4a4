import { z } from 'zod';
import { buildCache } from './build-cache.ts';
import { digestOf } from './digest.ts';
import { areCurrent, notingReads } from './page-sources.ts';

/** What is kept with a page. */
const noteSchema = z.object({
  status: z.number(),
  reads: z.array(z.tuple([z.string(), z.string(), z.string()])),
  headers: z.array(z.tuple([z.string(), z.string()])),
});

/** The address of a page, the file that renders it, and its props. */
interface PageToRender {
  readonly url: URL;
  readonly routePattern: string;
  readonly props: unknown;
}

/** The digest of a page's props, or undefined if they have none: then the page is rendered every time. */
function digestOfProps(props: unknown): string | undefined {
  try {
    return digestOf(props);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * A page as an earlier build rendered it, if its props and everything that it read then are still the same; else
 * the page as it is rendered now. Outside of builds, every page is rendered.
 *
 * @param render renders the page
 */
export async function keptPage(
  { url, routePattern, props }: PageToRender,
  render: () => Promise<Response>,
): Promise<Response> {
  const cache = buildCache();
  const propsDigest = cache && digestOfProps(props);
  if (!cache || propsDigest === undefined) return render();
  const key = digestOf([await cache.assetNames(), url.href, routePattern, propsDigest]);
  const found = cache.find('pages', url.pathname, key);
  const note = noteSchema.safeParse(found?.note);
  if (found && note.success && (await areCurrent(note.data.reads))) {
    cache.count('pages', 'kept');
    return new Response(new Uint8Array(found.content), note.data);
  }
  const { page, reads } = await notingReads(async () => {
    const response = await render();
    const { status, headers } = response;
    return { status, headers: [...headers], body: new Uint8Array(await response.arrayBuffer()) };
  });
  cache.count('pages', 'made');
  const { status, headers, body } = page;
  // The page for missing pages has the status 404.
  if (status === 200 || status === 404)
    cache.keep('pages', url.pathname, key, body, { reads, status, headers });
  return new Response(body, { status, headers });
}
