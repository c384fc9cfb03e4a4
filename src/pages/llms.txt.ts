import { dataFile } from '../collections/data-files.ts';

export async function GET() {
  return new Response(await dataFile('llms.txt'), {
    headers: { 'content-type': 'text/plain;charset=utf-8' },
  });
}
