// Writes the archive for OpenSearch or Elasticsearch: the definition of an index, and bulk requests that fill it.
//   npm run export:opensearch                  into .astro/opensearch
//   npm run export:opensearch -- <folder>      into another folder
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { primaryLanguage } from '../archive/text/primary-language.ts';
import { bulkRequests } from '../exports/opensearch/bulk-requests.ts';
import { indexDefinition } from '../exports/opensearch/index-definition.ts';
import { reviewDocument } from '../exports/opensearch/review-document.ts';
import { readLanguages } from '../i18n/read-languages.ts';
import { readArchive } from '../loader/read-archive.ts';

/** The name of the index. */
const index = 'reviews';

const root = new URL('../../', import.meta.url);
const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('.astro/opensearch/', root)));
const languages = await readLanguages();
const archive = await readArchive(new URL('content/', root), {
  languages: languages.map(({ language }) => language),
});
const reviews = archive.reviews.map(({ review }) => review);
const spoken = [...new Set(reviews.map(({ language }) => primaryLanguage(language)))].sort();
const films = new Map(archive.films.map((film) => [film.id, film]));
const documents = reviews.map((review) => ({
  id: review.slug,
  document: reviewDocument(review, films),
}));
await mkdir(folder, { recursive: true });
await writeFile(join(folder, `${index}.json`), JSON.stringify(indexDefinition(spoken), null, 2));
for (const [part, request] of bulkRequests(index, documents).entries()) {
  await writeFile(join(folder, `${index}-${part + 1}.ndjson`), request);
}
console.log(`${reviews.length} reviews are in ${folder}. To load them:

  curl -X PUT localhost:9200/${index} -H 'content-type: application/json' --data-binary @${index}.json
  curl -X POST localhost:9200/_bulk -H 'content-type: application/x-ndjson' --data-binary @${index}-1.ndjson
`);
