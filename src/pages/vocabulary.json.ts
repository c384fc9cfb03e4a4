import { allRecords } from '../content/collections.ts';
import { searchKnowledge } from '../interface/search-knowledge.ts';

export async function GET() {
  const { people, themes } = await allRecords();
  return Response.json(searchKnowledge(people, themes));
}
