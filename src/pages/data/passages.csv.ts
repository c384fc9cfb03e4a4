import { dataFile } from '../../collections/data-files.ts';

export async function GET() {
  return new Response(await dataFile('passages.csv'), {
    headers: { 'content-type': 'text/csv;charset=utf-8;header=present' },
  });
}
