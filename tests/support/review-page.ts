import { typesetParagraph, typesetTitle } from '../../src/archive/reviews/typeset-review.ts';
import type { Review } from '../../src/schema/review.ts';
import { pageMetadata } from '../../src/search/indexing/page-metadata.ts';
import type { SearchedPage } from '../../src/search/indexing/pagefind-index.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => escapes[sign] ?? sign);

/** A page of a review with only what the index reads. */
export function reviewPage(review: Review): SearchedPage {
  const { filters, sorts } = pageMetadata(review);
  const meta = (kind: string) => (each: { readonly name: string; readonly value: string }) =>
    `<meta data-pagefind-${kind}="${each.name}[content]" content="${escaped(each.value)}">`;
  const paragraphs = review.paragraphs.map(
    (_, index) => `<p id="p${index + 1}">${escaped(typesetParagraph(review, index + 1))}</p>`,
  );
  const html = [
    `<!doctype html><html lang="${review.language}"><head><meta charset="utf-8">`,
    ...filters.map(meta('filter')),
    ...sorts.map(meta('sort')),
    `</head><body><h1 data-pagefind-meta="title">${escaped(typesetTitle(review))}</h1>`,
    `<div data-pagefind-body>${paragraphs.join('\n')}</div></body></html>`,
  ];
  return { address: `/reviews/${review.slug}/`, html: html.join('\n') };
}
