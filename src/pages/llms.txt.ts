import { allRecords } from '../collections/records.ts';
import { languageModelGuide } from '../exports/data/language-models.ts';

export async function GET() {
  const { reviews } = await allRecords();
  return new Response(languageModelGuide(reviews), {
    headers: { 'content-type': 'text/plain;charset=utf-8' },
  });
}
