import { reviewExportPaths, reviewFile } from '../../../collections/review-exports.ts';
import { markdownReview } from '../../../exports/texts/markdown-review.ts';

export const getStaticPaths = reviewExportPaths;

export const GET = reviewFile(markdownReview, 'text/markdown;charset=utf-8');
