import { allRecords } from '../../../collections/records.ts';
import { interfacePages } from '../../../collections/static-paths.ts';
import { compileSearchMessages } from '../../../presentation/compile-search-messages.ts';

export const getStaticPaths = interfacePages;

export async function GET({ props: { language } }: { props: { language: string } }) {
  return Response.json(compileSearchMessages(language, await allRecords()));
}
