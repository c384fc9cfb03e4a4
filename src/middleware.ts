import { defineMiddleware } from 'astro:middleware';
import type { APIContext } from 'astro';
import { keptPage } from './cache/kept-pages.ts';
import { withoutMarks } from './i18n/fallback-marks.ts';
import { markHtml } from './i18n/mark-html.ts';

/** Files with texts that a script shows. It gives them elements with their languages. */
const forScripts = /\/(?:search\/words\.json|(?:listening|passage-cards)\/[^/]+\.txt)$/;

/** Media types of what shows texts of the interface. */
const withTexts =
  /^(?:text\/(?:html|plain)|image\/svg|application\/(?:json|xml|atom\+xml|feed\+json|opensearch))/;

/** Keeps a byte order mark: received texts are published byte for byte. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The end tags of drawn elements, which Astro writes though these elements can close themselves. */
const needlessEnds = /><\/(?:path|use|rect)>/g;

/**
 * Says of every text of the root language that stands in for one which the language of a page lacks that it is in
 * the root language. Files that are no pages have these texts unmarked. Leaves out needless end tags in pages.
 */
async function marked({ url }: Pick<APIContext, 'url'>, response: Response): Promise<Response> {
  if (interfaceHasGaps && forScripts.test(url.pathname)) return response;
  const type = response.headers.get('content-type') ?? '';
  if (!withTexts.test(type)) return response;
  const text = decoder.decode(await response.arrayBuffer());
  const { status, headers } = response;
  const changed = type.startsWith('text/html')
    ? markHtml(text).replace(needlessEnds, '/>')
    : withoutMarks(text);
  return new Response(changed, { status, headers });
}

export const onRequest = defineMiddleware((context, next) =>
  keptPage(context, async () => marked(context, await next())),
);
