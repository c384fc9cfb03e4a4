import { Cite } from '@citation-js/core';
import bibtex from '@orcid/bibtex-parse-js';
import { describe, expect, test } from 'vitest';
import { textVersion } from '../../../src/archive/reviews/text-version.ts';
import { writeReference } from '../../../src/exports/citations/citation-file.ts';
import { type Reference, referenceTo } from '../../../src/exports/citations/reference.ts';
import {
  publicationInWords,
  titleSentence,
  unmarkedTitle,
} from '../../../src/presentation/citation.ts';
import type { Review } from '../../../src/schema/review.ts';
import { archive, reviewOf, reviews } from '../../support/archive.ts';

const [film] = archive.films;
if (!film) throw new Error('The archive has no film.');

const plain = reviewOf('cinematic-adrenalin');
/** A review of which everything is known, with signs that mean something in the formats. */
const known: Review = {
  ...plain,
  title: 'Rope & Rust: 100% “wet” {boats} #1, $5 ~ ^ \\ Ünïcode 日本語 <b>',
  titleBasis: 'stated',
  authors: ['Nora Whitlow', 'Jan van der Meer', '山田太郎', 'Cher'],
  published: '2021-09-17',
  source: { publication: 'Harbour & Sea', address: 'harbour.example/a_b', basis: 'stated' },
};

/** What citation-js reads in a file. */
function readBack(text: string): Readonly<Record<string, unknown>> {
  const [reference] = new Cite(text).data;
  if (!reference) throw new Error('The file has no reference.');
  return reference;
}

/** The lines of a RIS file by their tags. Throws if a line is none. */
function risFields(text: string): Map<string, string[]> {
  const lines = text.trimEnd().split('\n');
  const fields = lines.map((line) => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/.exec(line) ?? [];
    if (tag === undefined) throw new Error(`“${line}” is not a line of RIS.`);
    return [tag, value ?? ''] as const;
  });
  const grouped = Map.groupBy(fields, ([tag]) => tag);
  return new Map([...grouped].map(([tag, same]) => [tag, same.map(([, value]) => value)]));
}

describe.each(reviews.map((review) => [review.slug, review] as const))('%s', (slug, review) => {
  const reference = referenceTo(review, film, 'en');

  test('is cited with the version of its text and its address, and with nothing that is not known', () => {
    const { checksum, name, corrections } = textVersion(review);
    expect(reference.annote).toBe(
      `SHA-256 of the text, which is its paragraphs without markup in UTF-8, with a blank line between them: ${checksum}`,
    );
    expect(reference.note).toContain(`version ${name}`);
    expect(reference.note).not.toContain(checksum);
    expect(reference.note.includes('correction')).toBe(corrections > 0);
    expect(reference.URL).toBe(`http://localhost:4321/reviews/${slug}/`);
    // The archive found every publication by comparing texts.
    const publication = review.source && `[${review.source.publication}]`;
    expect(reference['container-title']).toBe(publication ?? 'Verbatim');
    for (const field of ['author', 'issued'] as const) expect(reference).not.toHaveProperty(field);
    const files = (['bib', 'ris', 'json'] as const).map((format) =>
      writeReference(reference, format),
    );
    expect(files.join()).not.toMatch(/undefined|null|NaN|author|AU {2}- |year|PY {2}- |accessed/i);
  });

  test('is the same after a round trip through each format', () => {
    for (const format of ['bib', 'ris', 'json'] as const) {
      const read = readBack(writeReference(reference, format));
      expect(read).toMatchObject({ title: reference.title, URL: reference.URL });
      // RIS has room for twenty characters.
      expect(read['id']).toBe(format === 'ris' ? slug.slice(0, 20) : slug);
      const { note, annote } = reference;
      expect(read['note']).toBe(format === 'ris' ? `${note} ${annote}` : note);
    }
  });

  test('is a web page in the archive for every program, which did not publish it', () => {
    const files = (['bib', 'ris', 'json'] as const).map((format) =>
      writeReference(reference, format),
    );
    expect(files[0]).toMatch(/^@online\{/);
    expect(files[0]?.match(/howpublished/g)).toHaveLength(1);
    expect(files[1]).toMatch(/^TY {2}- ELEC\n/);
    expect(files[2]).toContain('"type": "webpage"');
    const [entry] = bibtex.toJSON(files[0] ?? '');
    expect(entry?.entryTags).toMatchObject({ howpublished: 'Verbatim', language: review.language });
    expect(entry?.entryTags['organization']).toBe(
      review.source && `[${review.source.publication}]`,
    );
    expect(risFields(files[1] ?? '').get('DB')).toEqual(['Verbatim']);
    expect(risFields(files[1] ?? '').get('T2')).toEqual([reference['container-title']]);
    expect(reference.archive).toBe('Verbatim');
    expect(files.join()).not.toMatch(/publisher|^PB {2}- /m);
  });

  test('says what the archive supplied: the title, and a publication that it found', () => {
    expect(reference.title).toBe(`[${unmarkedTitle(review)}]`);
    expect(reference.note).toContain('The review came without a title');
    expect(reference.note).toContain('received 20 November 2026');
    expect(reference.note.includes('(found by comparing texts)')).toBe(
      review.source?.basis === 'matched',
    );
    expect(reference.note).toContain(review.source?.address ?? '');
  });
});

test.each([
  ['stated', '“Whiplash” and “Birdman”', '“Whiplash” and “Birdman”'],
  ['stated', '[Untitled] (draft)', '[Untitled] (draft)'],
  ['supplied', '“Not quite my tempo”', '[Not quite my tempo]'],
] as const)('a %s title, %s, is cited as %s', (titleBasis, title, cited) => {
  expect(referenceTo({ ...known, titleBasis, title }, film, 'en').title).toBe(cited);
});

describe('a review of which everything is known', () => {
  const reference = referenceTo(known, film, 'en');

  test('has names divided where they are European, and whole otherwise', () => {
    expect(reference.author).toEqual([
      { given: 'Nora', family: 'Whitlow' },
      { given: 'Jan', family: 'Meer', 'non-dropping-particle': expect.stringContaining('van') },
      { literal: '山田太郎' },
      { literal: 'Cher' },
    ]);
    expect(reference.issued).toEqual({ 'date-parts': [[2021, 9, 17]] });
  });

  test('has a date that is as exact as its record', () => {
    const issued = (published: string) => referenceTo({ ...known, published }, film, 'en').issued;
    expect(issued('2021')).toEqual({ 'date-parts': [[2021]] });
    expect(issued('2021-09')).toEqual({ 'date-parts': [[2021, 9]] });
  });

  test('is the same after a round trip through RIS and CSL-JSON', () => {
    const expected: Partial<Reference> = {
      title: reference.title,
      issued: { 'date-parts': [[2021, 9, 17]] },
    };
    for (const format of ['ris', 'json'] as const) {
      expect(readBack(writeReference(reference, format))).toMatchObject(expected);
    }
    const fields = risFields(writeReference(reference, 'ris'));
    expect(fields.get('AU')).toHaveLength(4);
    expect(fields.get('TI')).toEqual([reference.title]);
    expect(fields.get('ER')).toEqual(['']);
  });

  test('keeps every letter in BibTeX, as citation-js and another parser read it', () => {
    const text = writeReference(reference, 'bib');
    expect(readBack(text)).toMatchObject({
      id: known.slug,
      title: reference.title,
      issued: { 'date-parts': [[2021, 9, 17]] },
    });
    const [entry, ...others] = bibtex.toJSON(text);
    expect(others).toEqual([]);
    expect(entry?.citationKey).toBe(known.slug);
    expect(entry?.entryTags['url']).toBe(reference.URL);
    expect(entry?.entryTags['organization']).toBe('Harbour \\& Sea');
    expect(entry?.entryTags['author']).toContain('Whitlow, Nora and');
    expect(entry?.entryTags['title']).toMatch(/Ünïcode 日本語/);
  });
});

test('says in the interface language of the page what the archive says', () => {
  const { note, annote } = referenceTo(plain, film, 'de');
  expect(note).toMatch(
    /^Verbatim, Fassung [0-9a-f]{8}, mit 14 Berichtigungen, eingegangen am 20\. November 2026\. Die Kritik ist ohne Titel überliefert; dieser ist dem Text entnommen\.$/,
  );
  expect(annote).toMatch(/^SHA-256 des Textes, .*: [0-9a-f]{64}$/);
});

describe('the title at the beginning of a citation', () => {
  test.each([
    ['supplied', '“Cinematic adrenalin”', '[Cinematic adrenalin].'],
    ['address', '“Perfection. A simple word.”', '[Perfection. A simple word.]'],
    ['stated', 'Cinematic adrenalin', '“Cinematic adrenalin”.'],
    ['stated', 'Perfection.', '“Perfection.”'],
    ['stated', 'Is it “good”?', '“Is it ‘good’?”'],
    ['stated', 'He said “no…”', '“He said ‘no…’”'],
  ] as const)('%s: %s', (titleBasis, title, expected) => {
    expect(titleSentence({ ...plain, titleBasis, title })).toBe(expected);
  });

  test('has a full stop in another language only if none is there', () => {
    const german = { ...plain, language: 'de', titleBasis: 'stated' } as const;
    expect(titleSentence({ ...german, title: 'Gut gemacht!' })).toBe('„Gut gemacht!“');
    expect(titleSentence({ ...german, title: 'Gut gemacht' })).toBe('„Gut gemacht“.');
  });
});

test('a citation names the publication, its address and date, and brackets what the archive found', () => {
  expect(publicationInWords(plain, 'en')).toBeUndefined();
  expect(publicationInWords(known, 'en')).toBe(
    'Harbour & Sea, harbour.example/a_b, 17 September 2021',
  );
  expect(publicationInWords(reviewOf('a-simple-word'), 'en')).toBe(
    '[Alpha Primitive], alphaprimitive.com/film-reviews/2014-films/whiplash',
  );
});
