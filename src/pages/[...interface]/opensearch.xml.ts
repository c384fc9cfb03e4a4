import { interfacePages } from '../../collections/static-paths.ts';
import { searchDescription } from '../../exports/discovery/search-description.ts';
import { fileResponse } from '../../hosting/file-response.ts';
import { paths } from '../../site/addresses.ts';

export const getStaticPaths = interfacePages;

export function GET({ props: { language } }: { props: { language: string } }) {
  return fileResponse(paths.searchDescription(language), searchDescription(language));
}
