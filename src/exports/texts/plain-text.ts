import type { ReviewExport } from '../review-export.ts';
import { reviewFacts } from './review-facts.ts';

/**
 * A review as plain text: its title and its paragraphs as the archive has them, between blank lines, and below a line
 * of hyphens what is known of it.
 */
export function plainReview(exported: ReviewExport): string {
  const facts = reviewFacts(exported).map(([label, text]) => `${label}: ${text}`);
  const { title, paragraphs } = exported.review;
  return `${[title, ...paragraphs, '---', facts.join('\n')].join('\n\n')}\n`;
}
