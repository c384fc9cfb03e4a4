import { reviewExportPaths, reviewFile } from '../../../collections/review-exports.ts';
import { plainReview } from '../../../exports/texts/plain-text.ts';

export const getStaticPaths = reviewExportPaths;

export const GET = reviewFile(plainReview, 'text/plain;charset=utf-8');
