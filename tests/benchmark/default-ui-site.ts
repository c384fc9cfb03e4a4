import { close, createIndex } from 'pagefind';
import type { IndexFile } from '../../src/search/indexing/index-file.ts';
import type { SearchedPage } from '../../src/search/indexing/pagefind-index.ts';

/** A page with Pagefind's Default UI, as Pagefind's documentation describes it. */
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Search</title>
    <link href="/pagefind/pagefind-ui.css" rel="stylesheet">
    <script src="/pagefind/pagefind-ui.js"></script>
  </head>
  <body>
    <div id="search"></div>
    <script>
      window.addEventListener('DOMContentLoaded', () => {
        new PagefindUI({ element: '#search' });
      });
    </script>
  </body>
</html>
`;

/** The files of a site that searches some pages with Pagefind's Default UI and default settings. */
export async function defaultUiSite(pages: Iterable<SearchedPage>): Promise<IndexFile[]> {
  try {
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind created no index.');
    for (const { address, html } of pages) {
      await index.addHTMLFile({ url: address, content: html });
    }
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
    const indexed = files.map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
    return [{ path: 'index.html', content: Buffer.from(page) }, ...indexed];
  } finally {
    await close();
  }
}
