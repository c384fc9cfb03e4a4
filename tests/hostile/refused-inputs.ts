import { symlink } from 'node:fs/promises';
import { stringify } from 'yaml';
import type { BrokenContent } from '../refusals/broken-content.ts';
import { received, review } from '../refusals/fixture.ts';

/** An input that nobody can have meant well, and where it has to be refused. */
export interface RefusedInput {
  readonly name: string;
  readonly apply: (content: BrokenContent) => Promise<unknown>;
  readonly file: string;
  /** Part of the message. */
  readonly message: string;
}

const person = 'content/people/tom-berg.yaml';
const theme = 'content/themes/sound.yaml';
const table = 'content/translations/nouns.yaml';

/** Adds a paragraph to a review, and to its received text what it says without markup. */
const addText =
  (markdown: string, plain = markdown) =>
  async (content: BrokenContent) => {
    await content.write(review, `${await content.text(review)}\n${markdown}\n`);
    await content.write(received, `${(await content.text(received)).trimEnd()}\n\n${plain}\n`);
  };

const inText = (name: string, message: string, markdown: string, plain?: string): RefusedInput => ({
  name,
  apply: addText(markdown, plain),
  file: review,
  message,
});

const inField = (name: string, value: string, message: string): RefusedInput => ({
  name: `${name} in a title`,
  apply: async (content) => {
    await content.replace(review, 'titleBasis: supplied', 'titleBasis: stated');
    await content.replace(review, /^title: .*$/m, `title: ${value}`);
  },
  file: review,
  message,
});

const asFile = (name: string, file: string, text: string, message: string): RefusedInput => ({
  name,
  apply: (content) => content.write(file, text),
  file,
  message,
});

const times = (count: number, line: (index: number) => string, joiner = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(joiner);

const paragraphs = (count: number, text: string) => times(count, () => text.trim(), '\n\n');

/** Adds items to a list of the record of the review. */
const addItems =
  (field: string, item: (index: number) => object, text = '') =>
  async (content: BrokenContent) => {
    if (text !== '') await addText(text)(content);
    const list = stringify(Array.from({ length: 480 }, (_, index) => item(index)));
    const items = list.replaceAll(/^(?=.)/gm, '  ');
    const has = (await content.text(review)).includes(`\n${field}:\n`);
    await content.replace(
      review,
      has ? `\n${field}:\n` : '\npassages:\n',
      has ? `\n${field}:\n${items}` : `\n${field}:\n${items}passages:\n`,
    );
  };

const linkTo = (target: string, link: string) => async (content: BrokenContent) => {
  await content.remove(link);
  await symlink(target, content.path(link));
};

const control = (character: string) => `has a control character (${character})`;
const turning = (character: string) =>
  `has a character that turns the direction of writing (${character})`;
const tooMuchMarkup = 'more than 2,000 asterisks, underscores, backticks and brackets';

const characters: readonly RefusedInput[] = [
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

const links: readonly RefusedInput[] = [
  inText('a script as a link', 'not safe', '[a](javascript:alert%281%29)', 'a'),
  inText('an encoded script', 'not safe', '[a](&#106;avascript:x)', 'a'),
  inText('a script with a tab', 'not safe', '[a](java&Tab;script:x)', 'a'),
  inText('data as a link', 'not safe', '[a](data:text/html,x)', 'a'),
  inText('a file as a link', 'not safe', '[a](file:///etc/passwd)', 'a'),
  inText('a link without a scheme', 'not safe', '[a](//evil.example/)', 'a'),
  inText('a link without words', 'has no words', 'b [](https://evil.example/)', 'b'),
  inText('a link that nobody sees', 'has no words', '[\u200B](https://evil.example/)', '\u200B'),
  inText('a language without words', 'has no words', 'b [](lang:de)', 'b'),
  inText('a link without a host', 'not the address of a web page', '[a](https://)', 'a'),
  inText('a host without a dot', 'not the address of a web page', '[a](https://evil)', 'a'),
  inText(
    'a link with half of an encoded character',
    'has a % without two hexadecimal digits after it',
    '[a](https://a.example/%E0%A4%A)',
    'a',
  ),
  inText('mail to nobody', 'is not an e-mail address', '[a](mailto:)', 'a'),
  inText('mail with a body', 'is not an e-mail address', '[a](mailto:a@b.example?body=x)', 'a'),
  inText(
    'a host that looks like another',
    'has a name or a password before its host',
    '[a](https://bank.example@evil.example/)',
    'a',
  ),
  inText(
    'a password in a link',
    'has a name or a password before its host',
    '[a](https://:pw@a.example/)',
    'a',
  ),
  ...(
    [
      ['https://bank.example', 'https://evil.example'],
      ['www.bank.example/log-in', 'https://evil.example/?www.bank.example'],
      ['bank.example', 'https://bank.example.evil.example/'],
      ['critic@bank.example', 'mailto:other@evil.example'],
      ['critic@bank.example', 'https://evil.example/'],
    ] as const
  ).map(([words, address]) =>
    inText(
      `a link to ${address} that shows ${words}`,
      'shows another address than the one that it leads to',
      `[${words}](${address})`,
      words,
    ),
  ),
  inText('an autolink to a script', 'not safe', '<javascript:alert>', 'javascript:alert'),
  inText('raw HTML', 'Raw HTML is not allowed', '<img src=x onerror=alert(1)>'),
  inText('a script', 'Raw HTML is not allowed', '<script>alert(1)</script>'),
  inText('a comment', 'Raw HTML is not allowed', '<!-- a -->'),
  inText('an image', 'cannot contain an image', '![a](https://evil.example/a.png)', 'a'),
  ...['https://:pw@a.example/', 'https://bank.example@evil.example/', 'user@a.example/b'].map(
    (address): RefusedInput => ({
      name: `the source ${address}`,
      apply: (content) =>
        content.replace(
          review,
          'address: quayreview.example/harbour-lights',
          `address: '${address}'`,
        ),
      file: review,
      message: 'has a name or a password before its host',
    }),
  ),
];

const sizes: readonly RefusedInput[] = [
  inText('too many unclosed links', tooMuchMarkup, '[a]('.repeat(10_000)),
  inText('too many asterisks', tooMuchMarkup, 'a* '.repeat(20_000)),
  inText('too much nested emphasis', tooMuchMarkup, '*a **a '.repeat(5_000)),
  inText('too many tags', tooMuchMarkup, '<b>'.repeat(40_000)),
  inText('too many marks', 'more than 200 marked passages', '[[sound: a]] '.repeat(300)),
  inText('nested emphasis', 'within each other', `${'_a '.repeat(400)}${'a_ '.repeat(400)}`),
  inText(
    'too many headings',
    'more than 1,000 paragraphs',
    times(10_000, () => '## a'),
  ),
  inText('too many paragraphs', 'more than 1,000 paragraphs', paragraphs(30_000, 'a')),
  inText(
    'too many lines',
    'more than 5,000 lines',
    times(60_000, () => 'a'),
  ),
  inText(
    'too many items',
    'more than 5,000 lines',
    times(60_000, () => '- a'),
  ),
  inText('too long a paragraph', 'more than 20,000 characters', 'word '.repeat(20_000)),
  inText('too long a word', 'a word of more than 500 letters', 'x'.repeat(15_000)),
  inText('nested quotations', 'more than 20 signs of quotations', `${'> '.repeat(2_000)}a`),
  inText('nested lists', 'more than 20 signs of quotations', `${'- '.repeat(20_000)}a`),
  inText(
    'a name again and again',
    'more than 2,000 names of people',
    paragraphs(12, 'Tom '.repeat(4_000)),
  ),
  inText('a text of 5 MB', 'bytes; 262,144 are allowed', 'lorem ipsum '.repeat(400_000)),
  {
    name: 'a record of 1 MB',
    apply: (content) => content.replace(person, '- Tom Berg', `- Tom Berg\n  - ${'x'.repeat(1e6)}`),
    file: person,
    message: 'bytes; 262,144 are allowed',
  },
  {
    name: 'a long name',
    apply: (content) => content.replace(person, '- Tom Berg', `- Tom Berg\n  - ${'x'.repeat(1e5)}`),
    file: person,
    message: 'has more than 5,000 characters',
  },
  {
    name: 'a name of one long word',
    apply: (content) => content.replace(person, '- Tom Berg', `- Tom Berg\n  - ${'x'.repeat(600)}`),
    file: person,
    message: 'has a word of more than 500 letters',
  },
  {
    name: 'too many variants of a name',
    apply: (content) =>
      content.replace(person, '- Tom Berg', `- Tom Berg\n${times(15_000, (n) => `  - Tom ${n}`)}`),
    file: person,
    message: 'items; 500 are allowed',
  },
  {
    name: 'a long misquotation',
    apply: (content) =>
      content.replace(review, 'exact: waits', `exact: ${'lorem ipsum '.repeat(7_500)}waits`),
    file: review,
    message: 'has more than 5,000 characters',
  },
  {
    name: 'many misquotations of a long text',
    apply: addItems(
      'passages',
      (index) => ({ exact: `${'lorem dolor '.repeat(5)}${index}`, themes: ['sound'] }),
      paragraphs(8, 'lorem ipsum '.repeat(1_500)),
    ),
    file: review,
    message: 'These words are nowhere in the review',
  },
  {
    name: 'many quotations of a word that a text has everywhere',
    apply: addItems(
      'passages',
      (index) => ({ exact: 'a', prefix: 'a '.repeat((index % 20) + 1), themes: ['sound'] }),
      paragraphs(8, 'a '.repeat(9_000)),
    ),
    file: review,
    message: 'times in the review',
  },
  {
    name: 'many corrections of a word that a text has everywhere',
    apply: addItems(
      'corrections',
      (index) => ({ received: 'lorem', reads: `lorem ${index}`, reason: 'none' }),
      paragraphs(8, 'lorem ipsum '.repeat(1_500)),
    ),
    file: review,
    message: 'times in the received text',
  },
  {
    name: 'a scale without end',
    apply: async (content) => {
      await content.replace(review, 'basis: estimated', 'basis: stated');
      await content.replace(review, 'scale: archive', 'scale: { worst: -1e308, best: 1e308 }');
    },
    file: review,
    message: 'is not a number from -100,000 to 100,000',
  },
  {
    name: 'a year without end',
    apply: (content) =>
      content.replace('content/films/harbour-lights-2019.yaml', /year: .*/, 'year: 99999999999999'),
    file: 'content/films/harbour-lights-2019.yaml',
    message: 'has more than four digits',
  },
];

const yaml: readonly RefusedInput[] = [
  asFile('open brackets', theme, '['.repeat(200_000), 'This is not valid YAML'),
  asFile('open braces', theme, '{'.repeat(200_000), 'This is not valid YAML'),
  asFile('nested braces', theme, `label: ${'{a: '.repeat(5_000)}1`, 'This is not valid YAML'),
  asFile('dashes', theme, `${'- '.repeat(100_000)}a`, 'This is not valid YAML'),
  asFile('question marks', theme, `${'? '.repeat(100_000)}a`, 'This is not valid YAML'),
  asFile(
    'deep groups',
    theme,
    times(600, (n) => `${' '.repeat(n)}k:`),
    'more than 20 groups',
  ),
  asFile(
    'fields',
    theme,
    times(25_000, (n) => `k${n}: 1`),
    'fields; 500 are allowed',
  ),
  asFile(
    'one field again',
    theme,
    times(50_000, () => 'a: 1'),
    'already there',
  ),
  asFile('names', theme, `label: [${'&a x, '.repeat(40_000)}]`, 'as a name, not as text'),
  asFile('references', theme, `a: &a [x]\nb: [${'*a, '.repeat(9_000)}]`, 'as a name, not as text'),
  asFile(
    'a bomb of references',
    theme,
    `a: &a [x, x]\n${times(30, (n) => `k${n}: &k${n} [*a, *a]`)}`,
    'as a name, not as text',
  ),
  asFile('a type of its own', theme, 'label: !!js/function x', 'This is not valid YAML'),
  asFile(
    'another object for all',
    theme,
    '__proto__: { label: x }',
    'There is no field “__proto__”',
  ),
  asFile(
    'a constructor',
    theme,
    'constructor: { prototype: x }',
    'There is no field “constructor”',
  ),
  asFile('an open quotation mark', theme, `label: "${'a'.repeat(200_000)}`, 'not closed'),
  asFile('merging', theme, '<<: { label: x }', 'There is no field “<<”'),
  asFile('a record without an end', review, `---\n${'a\n'.repeat(100_000)}`, 'has no end'),
  asFile('rules only', review, '---\n'.repeat(60_000), 'more than 5,000 lines'),
  asFile('an empty review', review, '', 'The file has no frontmatter'),
  asFile(
    'a table that is too long',
    table,
    times(40_000, (n) => `- {de: [w${n}]}`),
    '20,000 are allowed',
  ),
];

const onDisk: readonly RefusedInput[] = [
  asFile('a name with a script', 'content/people/<script>.yaml', 'x', 'cannot be used'),
  asFile('a name with quotation marks', 'content/people/"onload=".yaml', 'x', 'cannot be used'),
  asFile('a name that turns', 'content/people/a\u202Eb.yaml', 'x', 'cannot be used'),
  asFile('a name with an escape', 'content/people/a\u001Bb.yaml', 'x', 'cannot be used'),
  asFile('a name with dots', 'content/people/a..b.yaml', 'x', 'cannot be used'),
  asFile('a name in capitals', 'content/people/Tom-Berg.yaml', 'x', 'cannot be used'),
  asFile(
    'a long name',
    `content/people/${'a'.repeat(200)}.yaml`,
    'x',
    'This name has 200 characters',
  ),
  asFile('another ending', 'content/people/tom.yaml.js', 'x', 'does not belong here'),
  {
    name: 'a link to a file',
    apply: linkTo('/etc/passwd', person),
    file: person,
    message: 'is a link, and links are not followed',
  },
  {
    name: 'a link to a file of the content',
    apply: linkTo('anna-berg.yaml', person),
    file: person,
    message: 'is a link, and links are not followed',
  },
  {
    name: 'a link that leads to itself',
    apply: linkTo('tom-berg.yaml', person),
    file: person,
    message: 'is a link, and links are not followed',
  },
  {
    name: 'a link in place of a folder',
    apply: linkTo('/etc', 'content/translations'),
    file: 'content/translations',
    message: 'This is a link, not a folder.',
  },
  {
    name: 'a file in place of a folder',
    apply: async (content) => {
      await content.remove('content/films');
      await content.write('content/films', 'x');
    },
    file: 'content/films',
    message: 'This is a file, not a folder.',
  },
  {
    name: 'UTF-16',
    apply: (content) => content.write(theme, Buffer.from('\uFEFFlabel: x', 'utf16le')),
    file: theme,
    message: 'bytes that are not UTF-8',
  },
  {
    name: 'a character in too many bytes',
    apply: (content) => content.write(theme, Buffer.from([0x6c, 0xc0, 0xaf, 0x0a])),
    file: theme,
    message: 'bytes that are not UTF-8',
  },
];

/** Inputs of every kind that have to be refused. */
export const refusedInputs: readonly RefusedInput[] = [
  ...characters,
  ...links,
  ...sizes,
  ...yaml,
  ...onDisk,
];
