import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { textVersion } from '../../../src/archive/reviews/text-version.ts';
import { archiveDocument, archiveJsonSchema } from '../../../src/exports/data/archive-document.ts';
import { passageTable, reviewTable } from '../../../src/exports/data/tables.ts';
import { languageModelGuide } from '../../../src/exports/discovery/language-models.ts';
import { markdownReview } from '../../../src/exports/texts/markdown-review.ts';
import { plainReview } from '../../../src/exports/texts/plain-text.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { archiveDocumentSchema } from '../../../src/schema/archive-document.ts';
import { archive, reviewOf, reviews } from '../../support/archive.ts';
import { exportedReview } from '../../support/review-exports.ts';

const films = new Map(archive.films.map((film) => [film.id, film]));
const received = reviews.map((review) => ({
  review,
  checksum: exportedReview(review.slug).checksum,
}));

/** The rows of a table, by the names of its columns. */
function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

test('the document is what its JSON Schema and its zod schema describe', () => {
  const document = archiveDocument({ ...archive, reviews: received });
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(archiveJsonSchema());
  const written = JSON.parse(JSON.stringify(document));
  validate(written);
  expect(validate.errors).toBeNull();
  expect(archiveDocumentSchema.safeParse(written).error).toBeUndefined();
  const [first, ...others] = written.reviews;
  expect(
    validate({ ...written, reviews: [{ ...first, receivedChecksum: 'none' }, ...others] }),
  ).toBe(false);
  expect(validate({ ...written, reviews: [{ ...first, asked: {} }, ...others] })).toBe(false);
});

test('the version of a text can be computed from the document', () => {
  for (const { version, paragraphs } of archiveDocument({ ...archive, reviews: received }).reviews)
    expect(version).toBe(createHash('sha256').update(paragraphs.join('\n\n')).digest('hex'));
});

test('every property of the document is described', () => {
  const missing: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (Array.isArray(schema)) for (const each of schema) visit(each, path);
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      // Conditions repeat properties that are described elsewhere.
      if (['if', 'then', 'else'].includes(key)) continue;
      if (key !== 'properties') visit(value, path);
      else
        for (const [name, property] of Object.entries<{ description?: string }>(value)) {
          if (!property.description) missing.push(`${path}.${name}`);
          visit(property, `${path}.${name}`);
        }
    }
  };
  visit(archiveJsonSchema(), '');
  expect(missing).toEqual([]);
});

test('the table of reviews can be read as it was written', () => {
  const rows = rowsOf(reviewTable(received, films));
  expect(rows.map(({ slug }) => slug)).toEqual(reviews.map(({ slug }) => slug));
  for (const row of rows) {
    const slug = row['slug'] ?? '';
    const { title, themes, passages, language, source } = reviewOf(slug);
    expect(row).toMatchObject({
      title,
      themes: themes.join('; '),
      passages: String(passages.length),
      language,
      source_basis: source?.basis ?? '',
      version: textVersion(reviewOf(slug)).checksum,
    });
    expect(row['received_checksum']).toMatch(/^[0-9a-f]{64}$/);
  }
});

test('the table of passages can be read as it was written', () => {
  const rows = rowsOf(passageTable(received));
  const written = rows.map(({ id, review, quotation, themes, judgement }) => ({
    id,
    review,
    quotation,
    themes,
    judgement,
  }));
  expect(written).toEqual(
    reviews.flatMap(({ slug, passages }) =>
      passages.map(({ id, exact, themes, stance }) => ({
        id,
        review: slug,
        quotation: exact,
        themes: themes.join('; '),
        // What is not recorded is empty.
        judgement: stance ?? '',
      })),
    ),
  );
});

test.each(['=1+1', '+1', '-1', '@sum(a1)', '\tcmd'])('a spreadsheet takes %s for text', (title) => {
  const [first] = received;
  if (!first) throw new Error('There is no review.');
  const changed = { ...first, review: { ...first.review, title } };
  expect(rowsOf(reviewTable([changed], films))[0]?.['title']).toBe(`'${title}`);
});

test('quotation marks, commas and line ends in a value stay what they are', () => {
  const [first] = received;
  if (!first) throw new Error('There is no review.');
  const title = 'A "b", c\nd';
  const changed = { ...first, review: { ...first.review, title } };
  expect(rowsOf(reviewTable([changed], films))[0]?.['title']).toBe(title);
});

test.each(reviews.map(({ slug }) => slug))('%s as Markdown has the words of the review', (slug) => {
  const [, , text = ''] =
    /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(markdownReview(exportedReview(slug))) ?? [];
  const [heading = '', ...rest] = text.split('\n\n');
  expect(heading).toMatch(/^# /);
  const body = readBody(rest.join('\n\n'));
  if ('problems' in body) throw new Error(JSON.stringify(body.problems));
  expect(body.paragraphs.map((paragraph) => paragraph.text)).toEqual(reviewOf(slug).paragraphs);
});

test('Markdown marks no languages, which are links only in the archive’s own files', () => {
  const markdown = markdownReview({
    ...exportedReview('one-of-the-greats'),
    markdown: 'The [Zeit*geist*](lang:de) of [it](https://a.example/).',
  });
  expect(markdown).toContain('The Zeit*geist* of [it](https://a.example/).\n');
});

test.each(reviews.map(({ slug }) => slug))('%s as plain text has its paragraphs', (slug) => {
  const { title, paragraphs } = reviewOf(slug);
  const text = plainReview(exportedReview(slug));
  expect(text.startsWith(`${[title, ...paragraphs, '---'].join('\n\n')}\n`)).toBe(true);
  expect(text).toContain(`/reviews/${slug}/`);
  expect(text).not.toMatch(/[\uFDD0-\uFDD2]/);
});

test('the guide for language models leads to the reviews as Markdown, to a limit', () => {
  const guide = languageModelGuide(reviews);
  expect(guide).toMatch(/^# Verbatim\n\n> /);
  for (const { slug } of reviews) expect(guide).toContain(`/reviews/${slug}/review.md)`);
  const [review] = reviews;
  if (!review) throw new Error('There is no review.');
  const many = Array.from({ length: 1000 }, (_, index) => ({ ...review, slug: `r-${index}` }));
  expect(languageModelGuide([{ ...review, title: 'a *b* [c] &lt; `d`' }])).toContain(
    '[a \\*b\\* \\[c\\] \\&lt; \\`d\\`]',
  );
  expect(languageModelGuide(many).length).toBeLessThan(20_000);
});
