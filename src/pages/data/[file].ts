import type { APIContext } from 'astro';
import { type DataFileName, dataFile } from '../../collections/data-files.ts';
import { fileResponse } from '../../hosting/file-response.ts';
import { paths } from '../../site/addresses.ts';

/** The files in this folder. The others with data of the whole archive are where programs look for them. */
const files: readonly DataFileName[] = [
  'archive.json',
  'archive.schema.json',
  'reviews.csv',
  'passages.csv',
];

export function getStaticPaths() {
  return files.map((file) => ({ params: { file }, props: { file } }));
}

export async function GET({ props: { file } }: APIContext<{ file: DataFileName }>) {
  return fileResponse(paths.dataFile(file), await dataFile(file));
}
