import type { APIContext } from 'astro';
import {
  type ExportedRecords,
  exportOf,
  reviewExportPaths,
} from '../../../collections/review-exports.ts';
import { markdownReview } from '../../../exports/texts/markdown-review.ts';

export const getStaticPaths = reviewExportPaths;

export async function GET({ props }: APIContext<ExportedRecords>) {
  return new Response(markdownReview(await exportOf(props)), {
    headers: { 'content-type': 'text/markdown;charset=utf-8' },
  });
}
