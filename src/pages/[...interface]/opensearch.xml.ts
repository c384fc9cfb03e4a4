import { interfacePages } from '../../collections/static-paths.ts';
import { searchDescription } from '../../exports/discovery/search-description.ts';

export const getStaticPaths = interfacePages;

export function GET({ props: { language } }: { props: { language: string } }) {
  return new Response(searchDescription(language), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
}
