import { interfacePages } from '../../../collections/static-paths.ts';
import { compileSearchMessages } from '../../../presentation/compile-search-messages.ts';

export const getStaticPaths = interfacePages;

export function GET({ props: { language } }: { props: { language: string } }) {
  return Response.json(compileSearchMessages(language));
}
