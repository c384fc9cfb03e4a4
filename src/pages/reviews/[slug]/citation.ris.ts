import type { APIContext } from 'astro';
import { citationPaths } from '../../../collections/citation-paths.ts';
import { citationResponse } from '../../../exports/citations/citation-file.ts';
import type { Reference } from '../../../exports/citations/reference.ts';

export const getStaticPaths = citationPaths;

export function GET({ props: { reference } }: APIContext<{ reference: Reference }>) {
  return citationResponse(reference, 'ris');
}
