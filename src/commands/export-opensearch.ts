// Writes the archive for OpenSearch or Elasticsearch: the definition of an index, and bulk requests that fill it.
//   npm run export:opensearch                  into .astro/opensearch
//   npm run export:opensearch -- <folder>      into another folder
import { globSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { primaryLanguage } from '../archive/text/primary-language.ts';
import { bulkRequests } from '../exports/opensearch/bulk-requests.ts';
import { indexDefinition } from '../exports/opensearch/index-definition.ts';
import { reviewDocument } from '../exports/opensearch/review-document.ts';
import { readLanguages } from '../i18n/read-languages.ts';
import { readArchive } from '../loader/read-archive.ts';
import { withoutDrafts } from '../loader/without-drafts.ts';
import { runCommand } from './run-command.ts';

/** The name of the index. */
const index = 'reviews';

const root = new URL('../../', import.meta.url);

/** The command that sends a file to the server of the search. */
const send = (method: string, path: string, file: string, type: string) =>
  `curl -X ${method} localhost:9200/${path} -H 'content-type: ${type}' --data-binary '@${file}'`;

/** @throws {Error} if an argument is not known, or the content has problems */
async function exportArchive(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [named = fileURLToPath(new URL('.astro/opensearch/', root)), ...more] = positionals;
  if (more.length > 0)
    throw new Error('Name one folder only: npm run export:opensearch -- <folder>');
  const folder = resolve(named);
  const languages = await readLanguages();
  const read = await readArchive(new URL('content/', root), {
    languages: languages.map(({ language }) => language),
  });
  const archive = withoutDrafts(read);
  const reviews = archive.reviews.map(({ review }) => review);
  const spoken = [...new Set(reviews.map(({ language }) => primaryLanguage(language)))].sort();
  const films = new Map(archive.films.map((film) => [film.id, film]));
  const documents = reviews.map((review) => ({
    id: review.slug,
    document: reviewDocument(review, films),
  }));
  await mkdir(folder, { recursive: true });
  for (const left of globSync(`${index}-*.ndjson`, { cwd: folder })) await rm(join(folder, left));
  const definition = join(folder, `${index}.json`);
  await writeFile(definition, JSON.stringify(indexDefinition(spoken), null, 2));
  const requests = bulkRequests(index, documents).map((text, part) => ({
    file: join(folder, `${index}-${part + 1}.ndjson`),
    text,
  }));
  for (const { file, text } of requests) await writeFile(file, text);
  console.log(`${reviews.length} reviews are in ${folder}. To load them:\n`);
  console.log(send('PUT', index, definition, 'application/json'));
  for (const { file } of requests) console.log(send('POST', '_bulk', file, 'application/x-ndjson'));
}

await runCommand(exportArchive);
