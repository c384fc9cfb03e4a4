import { reviewExportPaths, reviewFile } from '../../../collections/review-exports.ts';
import { teiDocument } from '../../../exports/tei/tei-document.ts';

export const getStaticPaths = reviewExportPaths;

export const GET = reviewFile(teiDocument, 'application/tei+xml');
