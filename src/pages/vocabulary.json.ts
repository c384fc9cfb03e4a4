import { allRecords } from '../collections/records.ts';
import { searchKnowledge } from '../search/indexing/search-knowledge.ts';

export async function GET() {
  const { people, themes } = await allRecords();
  return Response.json(searchKnowledge(people, themes));
}
