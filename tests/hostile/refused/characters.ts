import { received, review } from '../../refusals/fixture.ts';
import { inField, inText, type RefusedInput, table, theme } from './refused-input.ts';

const control = (character: string) => `has a control character (${character})`;
const turning = (character: string) =>
  `has a character that turns the direction of writing (${character})`;

/** Characters that no text has, and paths that a build would take for images, in fields and texts. */
export const refusedCharacters: readonly RefusedInput[] = [
  inField('a NUL character', String.raw`"A\0B"`, 'has a NUL character (U+0000)'),
  inField('an escape', String.raw`"A\eB"`, control('U+001B')),
  inField('a control character of Latin 1', String.raw`"A\x9dB"`, control('U+009D')),
  inField('a next line', String.raw`"A\NB"`, control('U+0085')),
  inField('a tab', String.raw`"A\tB"`, 'has a tab (U+0009)'),
  inField('a line end', String.raw`"A\nB"`, 'has more than one line'),
  inField('a separator of lines', String.raw`"A\LB"`, 'has a separator of lines (U+2028)'),
  inField('half of a character', String.raw`"A\ud800B"`, 'has half of a character (U+D800)'),
  inField('no character', String.raw`"A\uffffB"`, 'has a code that is no character (U+FFFF)'),
  inField('an override of direction', String.raw`"A\u202eB"`, turning('U+202E')),
  inField('an isolate', String.raw`"A\u2067B"`, turning('U+2067')),
  inField('only a space without width', String.raw`"\u200B"`, 'has no character that readers see'),
  inField('only a filler', String.raw`"\u3164"`, 'has no character that readers see'),
  inField('only an empty Braille cell', String.raw`"\u2800"`, 'has no character that readers see'),
  inField('only an accent', String.raw`"\u0301"`, 'has no character that readers see'),
  inField('the path of an image', '__ASTRO_IMAGE_/etc/logo.png', 'has “__ASTRO_IMAGE_”'),
  inField('an escaped path', String.raw`"\x5f_ASTRO_IMAGE_/a.svg"`, 'has “__ASTRO_IMAGE_”'),
  {
    name: 'the path of an image in a label',
    apply: (content) => content.replace(theme, 'en: Sound', 'en: __ASTRO_IMAGE_/a/secret.svg'),
    file: theme,
    message: 'has “__ASTRO_IMAGE_”',
  },
  {
    name: 'the path of an image in a publication',
    apply: (content) => content.replace(review, 'The Quay Review', '__ASTRO_IMAGE_/a/secret.png'),
    file: review,
    message: 'has “__ASTRO_IMAGE_”',
  },
  {
    name: 'a control character in a translation',
    apply: (content) => content.write(table, String.raw`- { de: ["Ha\efen"], en: [harbour] }`),
    file: table,
    message: control('U+001B'),
  },
  inText('the path of an image in a text', 'has “__ASTRO_IMAGE_”', '__ASTRO_IMAGE_/a/b.png'),
  inText('a tab in a text', 'has a tab (U+0009)', 'one\ttwo'),
  inText('a tab by its name', 'has a tab (U+0009)', 'one&Tab;two', 'one\ttwo'),
  inText('an override in a text', turning('U+202E'), 'one\u202Etwo'),
  inText('an override by its number', turning('U+202E'), 'one&#x202E;two', 'one\u202Etwo'),
  inText('a control of Latin 1', control('U+009D'), 'one\u009Dtwo'),
  {
    name: 'a bell in a received text',
    apply: (content) => content.write(received, 'one\u0007two'),
    file: received,
    message: 'This line has a control character (U+0007), which no text contains.',
  },
];
