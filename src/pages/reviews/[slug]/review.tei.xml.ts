import type { APIContext } from 'astro';
import {
  type ExportedRecords,
  exportOf,
  reviewExportPaths,
} from '../../../collections/review-exports.ts';
import { teiDocument } from '../../../exports/tei/tei-document.ts';

export const getStaticPaths = reviewExportPaths;

export async function GET({ props }: APIContext<ExportedRecords>) {
  return new Response(teiDocument(await exportOf(props)), {
    headers: { 'content-type': 'application/tei+xml' },
  });
}
