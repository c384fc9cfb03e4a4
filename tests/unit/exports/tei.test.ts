import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../../src/archive/reviews/first-difference.ts';
import { receivedParagraphs } from '../../../src/archive/reviews/received-paragraphs.ts';
import { textVersion } from '../../../src/archive/reviews/text-version.ts';
import { paragraphBreak } from '../../../src/archive/text/paragraphs.ts';
import { wordsAt } from '../../../src/archive/text/places.ts';
import { changesOf, withWholeRanges } from '../../../src/exports/tei/changes.ts';
import { teiDocument } from '../../../src/exports/tei/tei-document.ts';
import { readBody } from '../../../src/markdown/body.ts';
import type { Review } from '../../../src/schema/review.ts';
import { archive, reviewOf, reviews } from '../../support/archive.ts';
import { exportedReview } from '../../support/review-exports.ts';
import { invalidXml } from '../../support/xml-validation.ts';

const slugs = reviews.map(({ slug }) => slug);

/** The schema of the archive's customisation; the whole TEI All, if TEI_ALL names its file (`tei_all.rng`). */
const wholeSchema = process.env['TEI_ALL'];

const documents = Object.fromEntries(
  slugs.map((slug) => [slug, teiDocument(exportedReview(slug))]),
);

/** A document without the words that were received instead of others. */
const corrected = (xml: string) => xml.replace(/<(sic|surplus)\b[^>]*>.*?<\/\1>/gs, '');

/** The corrected text of each paragraph. */
function paragraphsOf(xml: string): string[] {
  const { document } = parseHTML(corrected(xml));
  return [...document.querySelectorAll('body p, body head')].map((each) => each.textContent ?? '');
}

/** The text of a document with all its corrections undone, as any program could undo them: a line for each block. */
function receivedTextOf(xml: string): string {
  const [, body = ''] = /<body>(.*?)(?:<spanGrp|<\/body>)/s.exec(xml) ?? [];
  const blocks = Array.from(
    body.matchAll(/<(p|head|ab)\b[^>]*>(.*?)<\/\1>/gs),
    ([, , text]) => text,
  );
  let text = blocks.join('\n').replace(/<(supplied|corr)\b[^>]*>.*?<\/\1>/gs, '');
  for (const [, from = '', to = '', received = ''] of xml.matchAll(
    /<note type="correction" target="#(\S+\.from) #(\S+\.to)"[^>]*>[^<]* <quote type="received">(.*?)<\/quote>/gs,
  )) {
    const [before = '', rest = ''] = text.split(`<anchor xml:id="${from}" />`);
    const [, after = ''] = rest.split(`<anchor xml:id="${to}" />`);
    text = before + received + after;
  }
  const { document } = parseHTML(
    `<pre>${text.replaceAll('<lb />', '\n').replace(/<[^>]*>/g, '')}</pre>`,
  );
  return document.querySelector('pre')?.textContent ?? '';
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

  test.each(slugs)('%s has the words of the review', (slug) => {
    expect(paragraphsOf(documents[slug] ?? '')).toEqual(reviewOf(slug).paragraphs);
  });

  test.each(slugs)('%s gives the received text if its corrections are undone', (slug) => {
    const { paragraphing } = reviewOf(slug);
    const file = archive.received.find(({ id }) => id === slug);
    const received = receivedParagraphs(file?.text ?? '', paragraphing).map(({ text }) => text);
    expect(received.join('').length).toBeGreaterThan(0);
    const isRestored = paragraphing === 'restored';
    const undone = receivedTextOf(documents[slug] ?? '');
    expect(firstDifference(undone, received.join(paragraphBreak), isRestored)).toBeUndefined();
  });

  test.each(slugs)('%s has each name in one element, and no correction only in a note', (slug) => {
    const xml = documents[slug] ?? '';
    const names = Array.from(corrected(xml).matchAll(/<persName ref="[^"]*">(.*?)<\/persName>/gs));
    expect(names).toHaveLength(reviewOf(slug).mentions.length);
    expect(xml).not.toContain('<quote type="received">');
  });

  test.each(slugs)('%s has the words of every passage between its anchors', (slug) => {
    const xml = documents[slug] ?? '';
    const { passages, paragraphs } = reviewOf(slug);
    for (const { id, place } of passages) {
      const [, words = ''] = xml.split(`<anchor xml:id="${id}.from" />`);
      const [inside = ''] = words.split(`<anchor xml:id="${id}.to" />`);
      const { document } = parseHTML(`<p>${corrected(inside)}</p>`);
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
  expect(xml).toContain('<p xml:id="p3" n="3">A &#x3C;');
  expect(xml).toContain('\uFFFD');
});

test('passages that overlap with each other and with markup keep their words', async () => {
  const passage = reviewOf('one-of-the-greats').passages[0];
  if (!passage) throw new Error('The review has no passage.');
  const at = (id: string, start: number, end: number) => ({
    ...passage,
    id,
    voice: 'critic' as const,
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

test('the words of others are said by them, and the title of the film is a title in any language', async () => {
  const [passage] = reviewOf('one-of-the-greats').passages;
  if (!passage) throw new Error('The review has no passage.');
  const place = { paragraph: 1, start: 0, end: 3 };
  const speaker = { id: 'tom-cross', name: 'Tom Cross' };
  const passages = [{ ...passage, themes: [], voice: 'other' as const, speaker, place }];
  const xml = teiDocument(withText('“A” [Whiplash](lang:en), [b](lang:en).', { passages }));
  expect(await invalidXml({ xml }, 'tei-reviews.rng')).toEqual([]);
  expect(xml).toContain('<said who="#person-tom-cross">“A”</said>');
  expect(xml).toContain('<title xml:lang="en">Whiplash</title>, <foreign xml:lang="en">b<');
});

test('the header says which version of the text it is, who made it, and how its source was found', () => {
  const slug = 'a-simple-word';
  const xml = documents[slug] ?? '';
  const { checksum, name } = textVersion(reviewOf(slug));
  expect(xml).toContain(`<edition n="${name}">version ${name}</edition>`);
  expect(xml).toContain(`<idno type="SHA-256" subtype="version">${checksum}</idno>`);
  expect(xml).toContain('<orgName>Verbatim</orgName>');
  expect(xml).toContain('<change when="2026-11-20">The archive received the text.</change>');
  expect(xml).toContain(
    '<note type="source" subtype="matched" xml:lang="en">found by comparing texts</note>',
  );
  expect(xml).toContain('Rating: about <num value="4.5">4.5</num> out of 5');
  const { document } = parseHTML(
    xml.slice(xml.indexOf('<classDecl>'), xml.indexOf('</classDecl>')),
  );
  const labels = [...document.querySelectorAll('taxonomy > desc')].map((each) => each.textContent);
  expect(new Set(labels).size).toBe(4);
  expect(documents['trommeln-bis-die-haende-bluten']).toContain(
    '<language ident="de">German</language>',
  );
});

const correction = reviewOf('cinematic-perfection').corrections[0];

test.each([
  ['a word', 'One isn t two.', 'isn t', 'One isn’t two.', 'isn’t'],
  [
    'added and removed signs',
    'Hes not  good job here.',
    'Hes not  good job',
    'He’s not “good job” here.',
    'He’s not “good job”',
  ],
  ['a removed break', 'One\ntwo three', 'One\ntwo', 'One two three', 'One two'],
  ['an added break', 'One. Two.', 'One. Two.', 'One.\n\nTwo.', 'One.\nTwo.'],
  ['two removed paragraphs', 'One.\n#\n#\nTwo.', 'One.\n#\n#\nTwo', 'One.\n\nTwo.', 'One.\nTwo'],
  ['a paragraph removed at the beginning', '#\nOne.', '#\nOne.', 'One.', 'One.'],
  ['a paragraph removed at the end', 'One.\n#', 'One.\n#', 'One.', 'One.'],
  [
    'a paragraph removed before a heading',
    'One.\n#\nTwo\nEnd.',
    '#\nTwo',
    'One.\n\n## Two\n\nEnd.',
    'Two',
  ],
  ['words partly in other markup', 'One twothree.', 'twothree', 'One *two* three.', 'two three'],
  ['all words', 'a b', 'a b', 'x y z', 'x y z'],
])('a correction of %s can be undone', async (_, received, wording, markdown, reads) => {
  if (!correction) throw new Error('The review has no correction.');
  const corrections = [{ ...correction, received: wording, reads, places: [] }];
  const xml = teiDocument(withText(markdown, { corrections }));
  expect(await invalidXml({ xml }, 'tei-reviews.rng')).toEqual([]);
  expect(receivedTextOf(xml)).toBe(received);
  const ids = Array.from(xml.matchAll(/ xml:id="(mend[^"]*)"/g), ([, id]) => `#${id}`);
  const [, target = ''] = /<note type="correction" target="([^"]*)"/.exec(xml) ?? [];
  expect(target.split(' ').toSorted()).toEqual(ids.toSorted());
});

test('a correction within a name, or at its end, leaves the name whole', () => {
  if (!correction) throw new Error('The review has no correction.');
  const mention = { id: 'mention-1', person: 'tom-cross', variant: 'Tom Cross' };
  const markdown = 'Tom Cross’s cuts.';
  const mentions = [{ ...mention, place: { paragraph: 1, start: 0, end: 9 } }];
  const documentOf = (received: string, reads: string) =>
    teiDocument(
      withText(markdown, { mentions, corrections: [{ ...correction, received, reads }] }),
    );
  expect(documentOf('Tom  Cross', 'Tom Cross')).toMatch(
    /<persName ref="#person-tom-cross">Tom <surplus [^>]*> <\/surplus>Cross<\/persName>/,
  );
  expect(documentOf('Tom Crosss', 'Tom Cross’s')).toMatch(
    /<sic>Tom Crosss<\/sic><corr [^>]*><persName ref="#person-tom-cross">Tom Cross<\/persName>’s<\/corr>/,
  );
});

test('a change is not extended over another', () => {
  const text = 'Tom Cross’s cuts.';
  const changes = [
    { start: 3, received: '  ', reads: ' ' },
    { start: 4, received: 'Crosss', reads: 'Cross’s' },
  ];
  expect(withWholeRanges(changes, text, [{ start: 0, end: 9 }])).toEqual(changes);
});

test.each([
  [{ received: 'with ‘ a fairly', reads: 'with ‘a fairly' }, [[' ', '']]],
  [{ received: 'to be be here', reads: 'to be here' }, [['be ', '']]],
  [{ received: 'isn t', reads: 'isn’t' }, [['isn t', 'isn’t']]],
  [
    { received: 'a b', reads: 'a (b)' },
    [
      ['', '('],
      ['', ')'],
    ],
  ],
])('what a correction changes: %o', (wordings, expected) => {
  const changes = changesOf(wordings, 7);
  expect(changes.map(({ received, reads }) => [received, reads])).toEqual(expected);
  let undone = wordings.reads;
  for (const { start, received, reads } of changes.toReversed()) {
    const at = start - 7;
    expect(undone.slice(at, at + reads.length)).toBe(reads);
    undone = undone.slice(0, at) + received + undone.slice(at + reads.length);
  }
  expect(undone).toBe(wordings.received);
});
