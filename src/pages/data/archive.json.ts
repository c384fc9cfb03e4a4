import { dataFile } from '../../collections/data-files.ts';

export async function GET() {
  return new Response(await dataFile('archive.json'), {
    headers: { 'content-type': 'application/json' },
  });
}
