import { dataFile } from '../../collections/data-files.ts';
import { fileResponse } from '../../hosting/file-response.ts';
import { paths } from '../../site/addresses.ts';

export async function GET() {
  return fileResponse(paths.dataFile('passages.csv'), await dataFile('passages.csv'));
}
