import { dataFile } from '../../collections/data-files.ts';

export async function GET() {
  return new Response(await dataFile('archive.schema.json'), {
    headers: { 'content-type': 'application/schema+json' },
  });
}
