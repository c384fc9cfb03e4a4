import { expect, test } from 'vitest';
import { distinctWords } from '../../../src/search/wider/replacements.ts';

const words = (language: string, ...all: readonly string[]) =>
  all.map((word) => ({ word, language }));

test.each([
  ['without a genitive', words('en', 'conservatory’s'), ['conservatory']],
  ['once, in its shortest form', words('en', 'actor’s', 'actors', 'actor'), ['actor']],
  ['as the texts write it', words('de', 'Konservatorium', 'Konservatoriums'), ['Konservatorium']],
  ['in lower case if any text has it so', words('en', 'Drumming', 'drumming'), ['drumming']],
  ['with an apostrophe that is no ending', words('en', 'O’Brien'), ['O’Brien']],
  ['apart from a noun that begins like it', words('de', 'bluten', 'Blut'), ['Blut', 'bluten']],
])('a word is shown %s', (_, written, expected) => {
  expect(distinctWords(written)).toEqual(expected);
});
