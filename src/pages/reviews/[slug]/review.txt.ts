import type { APIContext } from 'astro';
import {
  type ExportedRecords,
  exportOf,
  reviewExportPaths,
} from '../../../collections/review-exports.ts';
import { plainReview } from '../../../exports/texts/plain-text.ts';

export const getStaticPaths = reviewExportPaths;

export async function GET({ props }: APIContext<ExportedRecords>) {
  return new Response(plainReview(await exportOf(props)), {
    headers: { 'content-type': 'text/plain;charset=utf-8' },
  });
}
