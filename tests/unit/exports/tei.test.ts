import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { paragraphBreak } from '../../../src/archive/text/paragraphs.ts';
import { wordsAt } from '../../../src/archive/text/places.ts';
import { changedWords } from '../../../src/exports/tei/changed-words.ts';
import { teiDocument } from '../../../src/exports/tei/tei-document.ts';
import { readBody } from '../../../src/markdown/body.ts';
import type { Review } from '../../../src/schema/review.ts';
import { reviewOf, reviews } from '../../support/archive.ts';
import { exportedReview } from '../../support/review-exports.ts';
import { invalidXml } from '../../support/xml-validation.ts';

const slugs = reviews.map(({ slug }) => slug);

/** The schema of the archive's customisation; the whole TEI All, if TEI_ALL names its file (`tei_all.rng`). */
const wholeSchema = process.env['TEI_ALL'];

const documents = Object.fromEntries(
  slugs.map((slug) => [slug, teiDocument(exportedReview(slug))]),
);

/** The text of the elements with a name, without the words that were received instead of others. */
function paragraphsOf(xml: string): string[] {
  const { document } = parseHTML(xml.replace(/<sic>[^<]*<\/sic>/g, ''));
  return [...document.querySelectorAll('body p, body head')].map((each) => each.textContent ?? '');
}

/** A review with a text of its own. */
function withText(markdown: string, changes: Partial<Review> = {}) {
  const body = readBody(markdown);
  if ('problems' in body) throw new Error(JSON.stringify(body.problems));
  const paragraphs = body.paragraphs.map(({ text }) => text);
  const empty = { passages: [], mentions: [], corrections: [], remarks: [], paragraphs };
  return { ...exportedReview('one-of-the-greats', { ...empty, ...changes }), markdown };
}

describe('the TEI documents', () => {
  test('are valid', async () => {
    expect(await invalidXml(documents, 'tei-reviews.rng')).toEqual([]);
  });

  test.skipIf(wholeSchema === undefined)('are valid against TEI All', async () => {
    const schema = readFileSync(wholeSchema ?? '', 'utf8');
    expect(await invalidXml(documents, { fileName: 'tei_all.rng', contents: schema })).toEqual([]);
  });

  test('are refused without a text', async () => {
    const [document = ''] = Object.values(documents);
    const broken = document.replace(/<body>[\s\S]*<\/body>/, '<body></body>');
    expect(await invalidXml({ broken }, 'tei-reviews.rng')).not.toEqual([]);
  });

  test.each(slugs)('%s has the words of the review, and what was received instead', (slug) => {
    const xml = documents[slug] ?? '';
    const { paragraphs, corrections } = reviewOf(slug);
    expect(paragraphsOf(xml)).toEqual(paragraphs);
    expect(xml.match(/<choice /g) ?? []).toHaveLength(
      corrections.filter(({ reads }) => !reads.includes(paragraphBreak)).length,
    );
  });

  test.each(slugs)('%s has the words of every passage between its anchors', (slug) => {
    const xml = documents[slug] ?? '';
    const { passages, paragraphs } = reviewOf(slug);
    for (const { id, place } of passages) {
      const [, words = ''] = xml.split(`<anchor xml:id="${id}.from" />`);
      const [inside = ''] = words.split(`<anchor xml:id="${id}.to" />`);
      const { document } = parseHTML(`<p>${inside.replace(/<sic>[^<]*<\/sic>/g, '')}</p>`);
      expect(document.querySelector('p')?.textContent).toBe(wordsAt(place, paragraphs));
      expect(xml).toContain(`<span xml:id="${id}" from="#${id}.from" to="#${id}.to"`);
    }
  });

  test.each(slugs)('%s refers only to what it has', (slug) => {
    const xml = documents[slug] ?? '';
    const ids = Array.from(xml.matchAll(/xml:id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = Array.from(xml.matchAll(/ (?:ref|from|to|ana|corresp|target)="([^"]*)"/g));
    const local = pointers
      .flatMap(([, value = '']) => value.split(' '))
      .filter((each) => /^#/.test(each));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((each) => !ids.includes(each.slice(1)))).toEqual([]);
  });
});

test('markup, headings, quotations and received characters that XML forbids', async () => {
  const [correction] = reviewOf('cinematic-perfection').corrections;
  if (!correction) throw new Error('The review has no correction.');
  const text = withText(
    'A *fine* [film](https://a.example/?b&c) of [Zeitgeist](lang:de) & **rope**.\n\n## Rust\n\n> A < B.\n\nEnd.',
    { corrections: [{ ...correction, received: 'A <\u0001 B.', reads: 'A < B.' }] },
  );
  const xml = teiDocument(text);
  expect(await invalidXml({ xml }, 'tei-reviews.rng')).toEqual([]);
  expect(xml).toContain(
    'A <emph>fine</emph> <ref target="https://a.example/?b&#x26;c">film</ref> of <foreign xml:lang="de">Zeitgeist</foreign> &#x26; <hi rend="bold">rope</hi>.',
  );
  expect(xml).toContain('<head xml:id="p2" n="2">Rust</head>');
  expect(xml).toContain('<p xml:id="p3" n="3">A<choice ');
  expect(xml).toContain('<sic> &#x3C;\uFFFD</sic>');
});

test('passages that overlap with each other and with markup keep their words', async () => {
  const passage = reviewOf('one-of-the-greats').passages[0];
  if (!passage) throw new Error('The review has no passage.');
  const at = (id: string, start: number, end: number) => ({
    ...passage,
    id,
    speaker: undefined,
    themes: [],
    place: { paragraph: 1, start, end },
  });
  const passages = [at('passage-00000001', 0, 8), at('passage-00000002', 4, 12)];
  const xml = teiDocument(withText('One *two three* four.', { passages }));
  expect(await invalidXml({ xml }, 'tei-reviews.rng')).toEqual([]);
  expect(xml).toContain(
    '<anchor xml:id="passage-00000001.from" />One <anchor xml:id="passage-00000002.from" /><emph>two <anchor xml:id="passage-00000001.to" />thre<anchor xml:id="passage-00000002.to" />e</emph> four.',
  );
});

test.each([
  [{ received: 'with ‘ a fairly', reads: 'with ‘a fairly' }, '‘ a', '‘a'],
  [{ received: 'to be be here', reads: 'to be here' }, undefined, undefined],
  [{ received: 'isn t', reads: 'isn’t' }, 'isn t', 'isn’t'],
  [{ received: 'a b', reads: 'a x b' }, undefined, undefined],
])('the words that a correction changes: %o', (wordings, received, reads) => {
  const changed = changedWords(wordings);
  expect(changed.received).not.toBe('');
  expect(changed.reads).not.toBe('');
  const { start } = changed;
  expect(wordings.reads.slice(start, start + changed.reads.length)).toBe(changed.reads);
  const before = wordings.reads.slice(0, start);
  const after = wordings.reads.slice(start + changed.reads.length);
  expect(before + changed.received + after).toBe(wordings.received);
  if (received !== undefined)
    expect([changed.received.trim(), changed.reads.trim()]).toEqual([received, reads]);
});
