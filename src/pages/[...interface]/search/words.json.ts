import { interfacePages } from '../../../collections/static-paths.ts';
import { searchMessages } from '../../../presentation/search-messages.ts';

export const getStaticPaths = interfacePages;

export function GET({ props: { language } }: { props: { language: string } }) {
  return Response.json(searchMessages(language));
}
