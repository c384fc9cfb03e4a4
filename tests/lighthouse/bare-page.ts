import type { Review } from '../../src/schema/review.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A minimal page with a review's text: no styles, no fonts, no scripts. */
export function barePage({ title, language, paragraphs }: Review): string {
  const text = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title></head>`,
    `<body><h1>${escaped(title)}</h1>\n${text}</body></html>`,
  ].join('\n');
}
