import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { receivedParagraphs } from '../../../src/archive/reviews/received-paragraphs.ts';
import { undoCorrections } from '../../../src/archive/reviews/undo-corrections.ts';
import { guessSlug, guessTitle } from '../../../src/editing/drafts/examine-text.ts';
import { writeBody } from '../../../src/editing/drafts/write-body.ts';
import { proposeCorrections, repair } from '../../../src/editing/guesses/corrections.ts';
import { endsAbruptly, findDamage } from '../../../src/editing/guesses/damage.ts';
import { decodeText } from '../../../src/editing/guesses/decode-text.ts';
import { guessFilms } from '../../../src/editing/guesses/film.ts';
import { unknownNames } from '../../../src/editing/guesses/names/unknown-names.ts';
import { guessParagraphing } from '../../../src/editing/guesses/paragraphing.ts';
import { guessRatings } from '../../../src/editing/guesses/rating.ts';
import { yamlList, yamlText } from '../../../src/editing/yaml-text.ts';

const long = 'Andrew plays and plays, until his hands bleed and the band has left the room.';

test.each([
  ['9/10', 9, { worst: 0, best: 10 }, '9/10'],
  ['Note : 7,5/10', 7.5, { worst: 0, best: 10 }, '7,5/10'],
  ['Rating: 8 out of 10', 8, { worst: 0, best: 10 }, '8 out of 10'],
  ['★★★★½', 4.5, { worst: 0, best: 5 }, '★★★★½'],
  ['★★★☆☆', 3, { worst: 0, best: 5 }, '★★★☆☆'],
  ['Fazit: 6 von 6', 6, { worst: 0, best: 6 }, '6 von 6'],
  ['5 von 6 Filmbären', 5, { worst: 0, best: 6, unit: 'Filmbären' }, '5 von 6 Filmbären'],
  ['acht von zehn', 8, { worst: 0, best: 10 }, 'acht von zehn'],
  ['4 étoiles sur 5', 4, { worst: 0, best: 5 }, '4 étoiles sur 5'],
  ['Nota: 8 sobre 10', 8, { worst: 0, best: 10 }, '8 sobre 10'],
  ['Cuatro estrellas de cinco', 4, { worst: 0, best: 5 }, 'Cuatro estrellas de cinco'],
  ['★★★★ out of five', 4, { worst: 0, best: 5 }, '★★★★ out of five'],
  ['★★★½ (von 4)', 3.5, { worst: 0, best: 4 }, '★★★½ (von 4)'],
  ['4 stars out of five', 4, { worst: 0, best: 5 }, '4 stars out of five'],
  ['Four out of five stars.', 4, { worst: 0, best: 5 }, 'Four out of five stars'],
  ['vier von fünf Sternen', 4, { worst: 0, best: 5 }, 'vier von fünf Sternen'],
  ['viereinhalb von fünf', 4.5, { worst: 0, best: 5 }, 'viereinhalb von fünf'],
  ['three and a half out of 4', 3.5, { worst: 0, best: 4 }, 'three and a half out of 4'],
  ['tre stelle su cinque', 3, { worst: 0, best: 5 }, 'tre stelle su cinque'],
  ['4/5 étoiles', 4, { worst: 0, best: 5 }, '4/5 étoiles'],
  ['88/100', 88, { worst: 0, best: 100 }, '88/100'],
  ['採点：100点満点中88点', 88, { worst: 0, best: 100 }, '100点満点中88点'],
  ['Grade: B+', 'B+', expect.arrayContaining(['F', 'B+', 'A+']), 'B+'],
  ['two thumbs up', 'two thumbs up', ['two thumbs down', 'two thumbs up'], 'two thumbs up'],
])('%s is read as a rating', (line, value, scale, words) => {
  const [rating] = guessRatings([long, line]);
  expect(rating?.value).toEqual(value);
  expect(rating?.scale).toEqual(scale);
  expect(rating?.words).toBe(words);
  expect(rating?.doubt === undefined).toBe(!/^(?:★★★★½|Grade)/.test(line));
});

test.each([
  'The film runs 24/7 in my head, and opened on 9/11/2014.',
  'One of the ten best films of the year, seen by 80% of the town.',
  'Er ist 19 und 1 von 200 Bewerbern.',
])('nothing is taken for a rating in: %s', (text) => {
  expect(guessRatings([text, long])).toEqual([]);
});

test('a rating at the end comes before one in passing', () => {
  const ratings = guessRatings([
    'I gave the last one 3/10, to my regret.',
    long,
    'This one: 8/10.',
  ]);
  expect(ratings.map(({ words }) => words)).toEqual(['8/10', '3/10']);
});

test.each([
  [`${long}\n\n${long}`, 'blank-lines'],
  [`${long}\n${long} ${long}\n${long}`, 'lines'],
  [
    'Andrew plays and plays, until his hands bleed\nand the band has left the room, and the night\nis over.',
    'blank-lines',
  ],
  [`Le duel\n${long}\n\n${long}`, 'blank-lines'],
  ['映画は暗い廊下から始まる。\n少年はひとりで叩いている。\n', 'lines'],
] as const)('the paragraphing of %j', (text, paragraphing) => {
  expect(guessParagraphing(text).paragraphing).toBe(paragraphing);
});

test.each([
  ['en', 'I dont know why he doesnt stop.', "I don't know why he doesn't stop."],
  [
    'en',
    'He does nt stop, he ca nt, I don t know, and it did n t. They re the film s heart. I m sure.',
    "He doesn't stop, he can't, I don't know, and it didn't. They're the film's heart. I'm sure.",
  ],
  [
    'en',
    'It does not; in the 1980 s it did. We did, T by T, at 5 m. He plays s.t. well.',
    undefined,
  ],
  ['en', 'It is well done, and were his hands not bleeding, its ill fame…', undefined],
  ['en', 'It isnâ€™t over; isnâ€™t it?', 'It isn’t over; isn’t it?'],
  ['fr', 'L homme n a rien ; c’est l’Å“uvre.', 'L’homme n’a rien ; c’est l’œuvre.'],
  ['fr', 'Il dit : « non » ; et lui ?', undefined],
  ['de', 'Das  ist der\u00A0Film, 5\u00A0km weit.', 'Das ist der Film, 5\u00A0km weit.'],
  ['en', 'Chazelle\u00A0 keeps to it.', 'Chazelle keeps to it.'],
  ['es', 'EspaÃ±a  no duerme, y no  duerme.', 'España no duerme, y no duerme.'],
  ['ja', '映画は終わらない。', undefined],
  ['en', `The pilot\n${long}`, `The pilot\n${long}`],
] as const)('the damage of a text in %s: %j', (language, received, expected) => {
  const text = receivedParagraphs(received, 'blank-lines')
    .map((paragraph) => paragraph.text)
    .join('\n');
  const damages = findDamage(received, 'blank-lines', language);
  const corrections = proposeCorrections(text, damages, language);
  const body = repair(text, damages);
  expect(body).toBe(expected ?? text);
  expect(corrections.length > 0).toBe(expected !== undefined);
  expect(
    undoCorrections(
      body,
      text,
      corrections.map(({ correction }) => correction),
    ),
  ).toMatchObject({ undone: { text } });
});

test('only a text that stops within a sentence ends abruptly', () => {
  expect(endsAbruptly(`${long} And then, suddenly`)).toBe(true);
  expect(endsAbruptly(long)).toBe(false);
  expect(endsAbruptly('Fazit: 5 von 6 Filmbären')).toBe(false);
});

test.each([
  [
    'en',
    'But Simmons waits. I asked Maria Delgado about Rocky: like Rocky.',
    ['Maria Delgado', 'Rocky'],
  ],
  [
    'fr',
    'Selon Camille de La Tour, J.K Simmons est prodigieux, selon moi.',
    ['Camille de La Tour', 'J.K Simmons'],
  ],
  [
    'de',
    'Der Mann mit Hut traf Hubert Brandl am Montag. Hut und Mann, der Tag.',
    ['Hubert Brandl'],
  ],
  ['es', 'Dice Jorge Luis Ramos que no; lo dice.', ['Jorge Luis Ramos']],
  ['ja', 'マイルズ・テラーは叩く。', ['マイルズ・テラー']],
])('the unknown names in %s', (language, text, names) => {
  const found = unknownNames([text], language, ['J.K. Simmons', 'Simmons', 'Whiplash']);
  expect(found.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test('a name that is nearly known is said to be', () => {
  expect(unknownNames(['Nobody is like J.K Simmons.'], 'en', ['J.K. Simmons'])).toEqual([
    { name: 'J.K Simmons', count: 1, similar: 'J.K. Simmons' },
  ]);
});

test('films are guessed from their titles and directors', () => {
  const films = [
    { id: 'first-man-2018', title: 'First Man', directors: ['Damien Chazelle'] },
    { id: 'whiplash-2014', title: 'Whiplash', directors: ['Damien Chazelle'] },
    { id: 'up-2009', title: 'Up', directors: ['Pete Docter'] },
  ];
  expect(guessFilms('Whiplash, by Damien Chazelle. Uplifting.', films)).toEqual([
    'whiplash-2014',
    'first-man-2018',
  ]);
});

test('a supplied title and a slug are made of the first words', () => {
  expect(guessTitle(['Il y a des films qui commencent doucement.'], 'fr')).toBe(
    '«Il y a des films qui»',
  );
  expect(guessTitle(['映画は、暗い廊下から始まる。'], 'ja')).toContain('映画は');
  expect(guessTitle(['『セッション』は、暗い廊下から始まる。'], 'ja')).toContain(
    '『セッション』は',
  );
  expect(guessTitle(['『とても長い題名のとても長い映画の話』は良い。'], 'ja')).not.toContain('『');
  expect(guessTitle(['(Very) good, if long.'], 'en')).toBe('“(Very) good, if long”');
  expect(guessSlug('„Trommeln bis die Hände bluten“')).toBe('trommeln-bis-die-haende-bluten');
});

test.each([
  [Buffer.from('\uFEFFé', 'utf16le'), 'UTF-16LE'],
  [Buffer.from('Une soirée', 'latin1'), 'Latin-1'],
  [Uint8Array.from([0x49, 0x74, 0x92, 0x73, 0xe9]), 'Windows-1252'],
  [
    Uint8Array.from([0x89, 0x66, 0x89, 0xe6, 0x82, 0xcd, 0x8f, 0x49, 0x82, 0xed, 0x82, 0xe7]),
    'SHIFT_JIS',
  ],
  [Buffer.from('  \n'), 'has no text'],
  [Buffer.from('%PDF-1.7\n%âãÏÓ', 'latin1'), 'a PDF, not a plain text. To add it: open it, copy'],
  [Buffer.from('PK\x03\x04\x14\x00\x06', 'latin1'), 'Word or OpenDocument'],
  [Buffer.from('{\\rtf1\\ansi Une soirée}'), 'RTF, not a plain text. To add it: open it in Word'],
  [Buffer.from('\uFEFF<!DOCTYPE html>\n<title>x</title>'), 'a web page'],
  [Buffer.from('<p>Un film.</p>\n<p>Un autre.</p>'), 'a web page'],
])('a text that is not UTF-8 is refused by name', (bytes, name) => {
  expect(decodeText(bytes, 'a.txt')).toEqual({ refusal: expect.stringContaining(name) });
});

test('a text with signs like those of HTML is a text', () => {
  expect(decodeText(Buffer.from('<3 this film: a < b, c > d </p>'), 'a.txt')).toHaveProperty(
    'text',
  );
});

test('a text is written in Markdown without a change', () => {
  const paragraphs = [
    '* not a list',
    '1. May',
    'Snow_and_ice [sic] <b> & &amp; a*b*c `x` \\ [[x]]',
    '# nor a heading',
    '- or this',
    '> quoted',
    '[1]: https://example.org/',
    '5 * 3',
    '\u00A0',
    '★★★★',
    '---',
    'Le duel',
    long,
  ];
  const markdown = writeBody(paragraphs);
  expect(markdown).toContain('## Le duel');
  expect(markdown).toContain('\n5 * 3\n');
});

test.each([
  'plain',
  'a: b',
  '#1',
  "l'ami: x",
  'true',
  '1917',
  '“x”',
  '- a',
  ' x',
  'a\u00A0b',
  'a\nb',
  'x #y',
  '@a',
  'a, b',
  ']',
  '',
])('%j is written in YAML safely', (text) => {
  expect(parse(`field: ${yamlText(text)}`)).toEqual({ field: text });
  expect(parse(`field: ${yamlList([text, 'x'])}`)).toEqual({ field: [text, 'x'] });
});
