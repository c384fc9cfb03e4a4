import { dataFile } from '../collections/data-files.ts';
import { annotationType } from '../exports/annotation-text.ts';

export async function GET() {
  return new Response(await dataFile('annotations.jsonld'), {
    headers: { 'content-type': annotationType },
  });
}
