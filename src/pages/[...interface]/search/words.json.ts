import { interfacePages } from '../../../interface/interfaces.ts';
import { searchWords } from '../../../interface/search-words.ts';

export const getStaticPaths = interfacePages;

export function GET({ props: { language } }: { props: { language: string } }) {
  return Response.json(searchWords(language));
}
