import { mkdir, rename, rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Project } from '../support/project.ts';

const slug = 'cinematic-perfection';
const review = `content/reviews/${slug}.md`;
const received = `content/received/${slug}.txt`;

let project: Project;
let lastGood: Map<string, string>;

beforeAll(async () => {
  project = await Project.copy('refusals');
  await project.build();
  lastGood = await project.digests();
});

afterEach(async () => {
  await project.restore('content');
  await project.restore('src');
});

afterAll(() => project.remove());

/** Builds, and expects it to stop, to say all of this, and to leave the last good site as it was. */
async function refused(...said: readonly (string | RegExp)[]): Promise<void> {
  const { status, output } = await project.run('build');
  expect(status, output).not.toBe(0);
  for (const words of said) expect(output).toMatch(words);
  expect(await project.digests()).toEqual(lastGood);
}

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

/** What a test does to the content, and what the build has to say of it: file, field, line, remedy. */
type Refusal = [name: string, harm: () => Promise<unknown>, ...said: (string | RegExp)[]];

const refusals: Refusal[] = [
  [
    'a missing field',
    () => project.edit(review, replace(/^title: .*\n/m, '')),
    `${review}:2 \\(title\\)`,
    'The field is missing',
    'To mend it: .*The title',
  ],
  [
    'a mistyped value',
    () => project.edit(review, replace('value: 5', 'value: five')),
    `${review}:17 \\(rating.value\\)`,
    'The field takes a number, not "five"',
    'To mend it: .*0.5 to 5 in half steps',
  ],
  [
    'a rating off the archive’s scale',
    () => project.edit(review, replace('value: 5', 'value: 4.7')),
    `${review}:17 \\(rating.value\\)`,
    'not a step of 0.5',
  ],
  [
    'an unknown field',
    () => project.edit(review, replace('language: en', 'langauge: en')),
    `${review}:4 \\(langauge\\)`,
    'There is no such field',
    'did you mean language\\?',
  ],
  [
    'a slug in the frontmatter',
    () => project.edit(review, replace('language: en', 'language: en\nslug: one-of-the-greats')),
    `${review}:5 \\(slug\\)`,
  ],
  [
    'a tag that is no language',
    () => project.edit(review, replace('language: en', 'language: english-')),
    `${review}:4 \\(language\\)`,
    'BCP 47',
  ],
  [
    'a language by its name',
    () => project.edit(review, replace('language: en', 'language: english')),
    `${review}:4 \\(language\\)`,
    'not the BCP 47 tag of a language',
  ],
  [
    'a text that YAML takes for a reference',
    () => project.edit(review, replace(/^title: .*$/m, 'title: *Whiplash*')),
    new RegExp(`${review}:2\\n.*YAML`),
    'needs quotes around it',
  ],
  [
    'a text of which YAML takes the first word for a type',
    () => project.edit(review, replace('publication: Box', 'publication: !Box')),
    `${review}:20\\n`,
    'needs quotes around it',
  ],
  [
    'a text of which YAML takes the first word for a name',
    () => project.edit(review, replace('publication: Box', 'publication: &Box')),
    `${review}:20\\n.*YAML takes &Box for a name`,
  ],
  [
    'a text of which YAML takes the end for a comment',
    () => project.edit(review, replace('publication: Box Office', 'publication: Box #1 Office')),
    `${review}:20\\n.*YAML takes #1 Office Buz for a comment`,
  ],
  [
    'a list that is none',
    () => project.edit(review, replace(/^themes:\n( {2}- .*\n)+/m, 'themes: tension\n')),
    `${review}:6 \\(themes\\)`,
    'takes a list, one to a line, each after a dash, not "tension"',
  ],
  [
    'a title that looks like a number',
    () => project.edit(review, replace(/^title: .*$/m, 'title: 1917')),
    `${review}:2 \\(title\\)`,
    "put the text in quotes, as '1917'",
  ],
  [
    'a missing choice',
    () => project.edit(review, replace(/^titleBasis: .*\n/m, '')),
    `${review}:2 \\(titleBasis\\)`,
    'The field is missing',
  ],
  [
    'a stated rating with a slip in its scale',
    () =>
      project.edit(
        review,
        replace(
          /basis: inferred\n {2}scale: archive/,
          'basis: stated\n  scale: { wurst: 0, best: 10 }',
        ),
      ),
    `${review}:16 \\(rating.scale.worst\\)\\n.*The field is missing`,
    'did you mean worst\\?',
  ],
  [
    'a rating without its basis',
    () => project.edit(review, replace(/^ {2}basis: inferred\n/m, '')),
    `${review}:14 \\(rating.basis\\)`,
    'The field is missing',
  ],
  [
    'a tab in the record',
    () => project.edit(review, replace('  value: 5', '\tvalue: 5')),
    `${review}:17\\n.*This is not YAML`,
    'indent with spaces',
  ],
  [
    'a frontmatter without an end',
    () => project.edit(review, replace(/\n---\n/, '\n')),
    `${review}:1\\n.*The frontmatter has no end`,
  ],
  [
    'paragraphs said to be lost that were received',
    () => project.edit(review, replace('paragraphing: blank-lines', 'paragraphing: restored')),
    `${review}:22 \\(paragraphing\\)`,
    'shows its paragraphs, by blank lines',
  ],
  [
    'a character that no eye can tell apart',
    () => project.edit(received, replace('note-perfect', 'note\u2011perfect')),
    'they part at U\\+002D and U\\+2011',
  ],
  [
    'malformed YAML',
    () => project.edit(review, replace('  value: 5', '  value: [5')),
    new RegExp(`${review}:1[78]\\n.*This is not YAML`),
  ],
  [
    'a key that is given twice',
    () => project.edit(review, replace('language: en', 'language: en\nlanguage: de')),
    `${review}:5\\n.*This is not YAML: Map keys must be unique`,
  ],
  [
    'no frontmatter',
    () => project.edit(review, replace(/^---\n/, '')),
    `${review}:1\\n.*no frontmatter`,
  ],
  [
    'an unknown theme',
    () => project.edit(review, replace('  - tension', '  - tensoin')),
    `${review}:12 \\(themes.6\\)`,
    'There is no file content/themes/tensoin.yaml',
    'did you mean tension\\?',
  ],
  [
    'an unknown film',
    () => project.edit(review, replace('whiplash-2014', 'birdman-2014')),
    `${review}:5 \\(film\\)`,
    'there are: .*whiplash-2014',
  ],
  [
    'a theme without its words in a language of the interface',
    () => project.edit('content/themes/tension.yaml', replace(/^ {2}de: .*\n/m, '')),
    'content/themes/tension.yaml:1 \\(label.de\\)',
    'The field is missing',
    'in every language of the interface: en, de',
  ],
  [
    'a film without its year',
    () => project.edit('content/films/whiplash-2014.yaml', replace(/^year: .*\n/m, '')),
    'content/films/whiplash-2014.yaml:1 \\(year\\)',
  ],
  [
    'an emendation that matches nothing',
    () => project.edit(review, replace('reads: big jazz', 'reads: bigg jazz')),
    `${review}:25 \\(emendations.1.reads\\)`,
    'This reading occurs nowhere in the body',
  ],
  [
    'an emendation whose received reading was never received',
    () => project.edit(review, replace('"bigĀ', '"bigA')),
    `${review}:24 \\(emendations.1.received\\)`,
    'This reading occurs nowhere in the received text',
  ],
  [
    'an emendation that matches twice',
    () =>
      project
        .edit(review, replace('reads: big jazz', 'reads: jazz'))
        .then(() => project.edit(review, replace('incredible cinema', 'incredible jazz cinema'))),
    `${review}:25 \\(emendations.1.reads\\)`,
    'This reading occurs 2 times in the body',
    'with enough words around it to occur only once',
  ],
  [
    'an emendation that changes nothing',
    () => project.edit(review, replace('reads: big jazz', 'reads: "bigĀ\\u00A0 jazz"')),
    `${review}:24 \\(emendations.1\\)`,
    'changes nothing',
  ],
  [
    'a word of the body that differs from what was received',
    () => project.edit(review, replace('stomach-wrenching shots', 'stomach-churning shots')),
    new RegExp(`${review}:33\\n.*differs from what was received, in paragraph 3`),
    'the body reads: +are full of stomach-churning shots',
    `was received: +are full of stomach-wrenching shots.*\\(${received}:5\\)`,
    'record the mend under emendations',
  ],
  [
    'a received text that differs from the body',
    () => project.edit(received, replace('note-perfect', 'note perfect')),
    `${review}:33\\n.*differs from what was received`,
  ],
  [
    'a mark of punctuation that differs',
    () => project.edit(review, replace('post-haste. Perfection', 'post-haste! Perfection')),
    `${review}:35\\n.*in paragraph 4`,
    'the body reads: .*post-haste! Perfection',
  ],
  [
    'paragraphs that differ from the received ones',
    () => project.edit(review, replace('worthy.\n\nWhiplash', 'worthy. Whiplash')),
    `${review}:31\\n.*in paragraph 2`,
    'was received: .*¶ Whiplash',
  ],
  [
    'a space too many',
    () => project.edit(review, replace('A foregone conclusion', 'A  foregone conclusion')),
    `${review}:33\\n`,
    '␣␣',
  ],
  [
    'a review without its received text',
    () => rm(project.path(received)),
    review,
    `The received text is missing: ${received}`,
  ],
  [
    'a received text without its review',
    () => project.write('content/received/nobody.txt', 'x'),
    'content/received/nobody.txt',
    'No review belongs to this text',
  ],
  [
    'a passage of the rating that is not in the review',
    () => project.edit(review, replace('passage: Perfection.', 'passage: Perfectoin.')),
    `${review}:18 \\(rating.passage\\)`,
    'occurs nowhere in the review',
  ],
  [
    'a passage of the rating that is in the review more than once',
    () => project.edit(review, replace(/passage: .*/, 'passage: Fletcher')),
    `${review}:18 \\(rating.passage\\)`,
    /occurs \d+ times in the review/,
  ],
  [
    'a supplied title that is not in the review',
    () => project.edit(review, replace('title: “Glorious', 'title: “Gorgeous')),
    `${review}:2 \\(title\\)`,
    'its words are not in the review',
  ],
  [
    'a supplied title without quotation marks',
    () => project.edit(review, replace(/^title: “(.*)”$/m, 'title: $1')),
    `${review}:2 \\(title\\)`,
    'not in quotation marks',
  ],
  [
    'a sign that Markdown takes for a list',
    () => project.edit(review, replace('Whiplash is an incredible', '- Whiplash is an incredible')),
    `${review}:33\\n.*no place for Markdown of this kind: list`,
  ],
  [
    'a folder that nothing reads',
    () => mkdir(project.path('content/theme')),
    'content/theme\\n.*Nothing of this name is read',
    'did you mean themes\\?',
  ],
  [
    'bytes that are not UTF-8',
    async () => {
      const text = await project.read(review);
      const [before = '', after = ''] = text.split('brass');
      const latin = Buffer.from([0x62, 0xfc, 0x67]);
      await project.write(review, Buffer.concat([Buffer.from(before), latin, Buffer.from(after)]));
    },
    `${review}:31\\n.*not UTF-8`,
    'save it with the encoding UTF-8',
  ],
  ['a NUL', () => project.edit(review, replace('brass', 'br\u0000ass')), `${review}:31\\n.*NUL`],
  [
    'an empty body',
    () => project.edit(review, (text) => text.slice(0, text.lastIndexOf('---\n') + 4)),
    `${review}:\\d+\\n.*The body is empty`,
  ],
  [
    'raw <script>',
    () => project.edit(review, replace('brass', '<script>alert(1)</script> brass')),
    `${review}:31\\n.*Raw HTML is not taken: <script>`,
    'write it as Markdown',
  ],
  [
    'a javascript: link',
    () => project.edit(review, replace('brass', '[brass](javascript:alert(1))')),
    `${review}:31\\n.*not safe.*javascript:alert`,
  ],
  [
    'a file name that makes no address',
    () => rename(project.path(review), project.path('content/reviews/50 % #1?.md')),
    'content/reviews/50 % #1\\?.md',
    'The name makes no address',
    'lower case, joined by hyphens',
  ],
  [
    'two files with one address',
    async () => {
      const text = await project.read(review);
      await project.write('content/reviews/Cinematic Perfection.md', text);
    },
    'content/reviews/Cinematic Perfection.md',
    'The name makes no address',
  ],
  [
    'one slug in two folders',
    async () => {
      await mkdir(project.path('content/reviews/old'));
      await project.write(`content/reviews/old/${slug}.md`, await project.read(review));
    },
    'content/reviews/old',
    'folders within this one are not read',
  ],
  [
    'a file that is no review',
    () => project.write('content/reviews/notes.docx', 'x'),
    'content/reviews/notes.docx',
    'does not end in .md',
  ],
  [
    'no reviews',
    () => rm(project.path('content/reviews'), { recursive: true }),
    'content/reviews\\n.*missing or empty',
  ],
  [
    'no content at all',
    () => rm(project.path('content'), { recursive: true }),
    'content/reviews\\n.*missing or empty',
    'content/themes\\n.*missing or empty',
  ],
  [
    'a remark plugin that throws',
    () =>
      project.edit(
        'src/markdown/languages.ts',
        replace(
          'return (tree: Root) => {',
          "return (tree: Root) => {\n    throw new Error('A plugin broke');",
        ),
      ),
    'A plugin broke',
  ],
  [
    'a rehype plugin that throws',
    () =>
      project.edit(
        'src/markdown/external-links.ts',
        replace(
          'return (tree: Root) => {',
          "return (tree: Root) => {\n    throw new Error('A plugin broke');",
        ),
      ),
    'A plugin broke',
  ],
  [
    'a page that throws when it is drawn',
    () =>
      project.edit(
        'src/components/Record.astro',
        replace(
          'const [place] =',
          "if (review.slug === 'a-simple-word') throw new Error('A page broke');\nconst [place] =",
        ),
      ),
    'A page broke',
  ],
  [
    'a search index that fails',
    () =>
      project.edit('src/layouts/ReviewPage.astro', (text) =>
        text.replaceAll(' data-pagefind-body', ''),
      ),
    'Pagefind found nothing to search at /reviews/a-simple-word/',
  ],
  [
    'a configuration of the content that cannot be read',
    () =>
      project.edit('src/content.config.ts', replace(/^/, "throw new Error('No configuration');\n")),
    /collection of the content is empty|No configuration/,
  ],
];

test.each(refusals)('%s', async (_, harm, ...said) => {
  await harm();
  await refused(...said.map((words) => (typeof words === 'string' ? new RegExp(words) : words)));
});

test('every problem is named, not only the first', async () => {
  await project.edit(review, replace('  - tension', '  - tensoin'));
  await project.edit('content/reviews/a-simple-word.md', replace('eek out', 'eke out'));
  await project.edit('content/themes/music.yaml', replace('label:', 'lable:'));
  await refused(
    new RegExp(`${review}:12`),
    /content\/reviews\/a-simple-word.md:\d+\n.*in paragraph 3/,
    /content\/themes\/music.yaml:1 \(lable\)/,
  );
});

test('a file with a byte order mark, or with CRLF at its line ends, simply works', async () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  await project.edit(review, (text) => `\uFEFF${text}`);
  await project.edit('content/reviews/a-simple-word.md', crlf);
  await project.edit('content/received/a-simple-word.txt', crlf);
  await project.edit('content/received/one-of-the-greats.txt', (text) => `\uFEFF${text}`);
  await project.edit('content/themes/music.yaml', (text) => `\uFEFF${crlf(text)}`);
  await project.build();
  expect(await project.digests()).toEqual(lastGood);
});

test('a plugin that changed is used at once, not only for content that changed', async () => {
  await project.edit(
    'src/markdown/external-links.ts',
    replace(
      'return (tree: Root) => {',
      "return (tree: Root) => {\n    tree.children.push({ type: 'comment', value: 'changed' });",
    ),
  );
  await project.build();
  for (const page of [slug, 'a-simple-word', 'trommeln-bis-die-haende-bluten']) {
    expect(await project.read(`dist/reviews/${page}/index.html`)).toContain('<!--changed-->');
  }
  await project.restore('src');
  await project.build();
  expect(await project.digests()).toEqual(lastGood);
});

test('a site’s address that is none is refused', async () => {
  const { status, output } = await project.run('build', { SITE_ADDRESS: 'reviews.example' });
  expect(status).not.toBe(0);
  expect(output).toMatch(/SITE_ADDRESS is "reviews.example".*Write it in full/);
  expect(await project.digests()).toEqual(lastGood);
});
