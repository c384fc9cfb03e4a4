import { typesetParagraph, typesetTitle } from '../../src/archive/reviews/typeset-review.ts';
import type { Review } from '../../src/schema/review.ts';
import { pagefindAttributes } from '../../src/search/indexing/pagefind-attributes.ts';
import type { SearchedPage } from '../../src/search/indexing/pagefind-index.ts';
import type { FilmRecords } from '../../src/search/indexing/review-facts.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => escapes[sign] ?? sign);

/**
 * A page of a review with only what the index reads.
 *
 * @param records what the index reads about the films of reviews: by default, nothing
 */
export function reviewPage(
  review: Review,
  records: FilmRecords = { films: [], people: [] },
): SearchedPage {
  const attributes = Object.entries(pagefindAttributes(review, records)).map(
    ([name, value]) => `${name}="${escaped(value)}"`,
  );
  const paragraphs = review.paragraphs.map(
    (_, index) => `<p id="p${index + 1}">${escaped(typesetParagraph(review, index + 1))}</p>`,
  );
  const html = [
    `<!doctype html><html lang="${review.language}"><head><meta charset="utf-8">`,
    `</head><body><h1 data-pagefind-meta="title">${escaped(typesetTitle(review))}</h1>`,
    `<div ${attributes.join(' ')}>${paragraphs.join('\n')}</div></body></html>`,
  ];
  return { address: `/reviews/${review.slug}/`, html: html.join('\n') };
}
