import { mkdir, rename, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { Bench, replace, review, slug } from './refusal.ts';

const bench = new Bench();

bench.refuses([
  [
    'a file name that makes no address',
    () => rename(bench.project.path(review), bench.project.path('content/reviews/50 % #1?.md')),
    'content/reviews/50 % #1\\?.md',
    'The name makes no address',
    'lower case, joined by hyphens',
  ],
  [
    'two files with one address',
    async () => {
      const text = await bench.project.read(review);
      await bench.project.write('content/reviews/Cinematic Perfection.md', text);
    },
    'content/reviews/Cinematic Perfection.md',
    'The name makes no address',
  ],
  [
    'one slug in two folders',
    async () => {
      await mkdir(bench.project.path('content/reviews/old'));
      await bench.project.write(`content/reviews/old/${slug}.md`, await bench.project.read(review));
    },
    'content/reviews/old',
    'folders within this one are not read',
  ],
  [
    'a file that is no review',
    () => bench.project.write('content/reviews/notes.docx', 'x'),
    'content/reviews/notes.docx',
    'does not end in .md',
  ],
  [
    'no reviews',
    () => rm(bench.project.path('content/reviews'), { recursive: true }),
    'content/reviews\\n.*missing or empty',
  ],
  [
    'no content at all',
    () => rm(bench.project.path('content'), { recursive: true }),
    'content/reviews\\n.*missing or empty',
    'content/themes\\n.*missing or empty',
  ],
  [
    'a remark plugin that throws',
    () =>
      bench.project.edit(
        'src/markdown/remark-languages.ts',
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
      bench.project.edit(
        'src/markdown/rehype-external-links.ts',
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
      bench.project.edit(
        'src/components/reviews/Apparatus.astro',
        replace(
          'const base =',
          "if (review.slug === 'a-simple-word') throw new Error('A page broke');\nconst base =",
        ),
      ),
    'A page broke',
  ],
  [
    'a search index that fails',
    () =>
      bench.project.edit('src/layouts/ReviewPage.astro', (text) =>
        text.replaceAll(' data-pagefind-body', ''),
      ),
    'Pagefind found nothing to search at /reviews/a-simple-word/',
  ],
  [
    'a configuration of the content that cannot be read',
    () =>
      bench.project.edit(
        'src/content.config.ts',
        replace(/^/, "throw new Error('No configuration');\n"),
      ),
    /collection of the content is empty|No configuration/,
  ],
]);

test('every problem is named, not only the first', async () => {
  await bench.project.edit(review, replace('  - tension', '  - tensoin'));
  await bench.project.edit('content/reviews/a-simple-word.md', replace('eek out', 'eke out'));
  await bench.project.edit('content/themes/music.yaml', replace('label:', 'lable:'));
  await bench.refused(
    new RegExp(`${review}:12`),
    /content\/reviews\/a-simple-word.md:\d+\n.*in paragraph 3/,
    /content\/themes\/music.yaml:1 \(lable\)/,
  );
});

test('a file with a byte order mark, or with CRLF at its line ends, simply works', async () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  await bench.project.edit(review, (text) => `\uFEFF${text}`);
  await bench.project.edit('content/reviews/a-simple-word.md', crlf);
  await bench.project.edit('content/received/a-simple-word.txt', crlf);
  await bench.project.edit('content/received/one-of-the-greats.txt', (text) => `\uFEFF${text}`);
  await bench.project.edit('content/themes/music.yaml', (text) => `\uFEFF${crlf(text)}`);
  await bench.project.build();
  const digests = await bench.project.digests();
  const changed = [...digests.keys()].filter(
    (file) => digests.get(file) !== bench.lastGood.get(file),
  );
  // The received text is published as it was received: its bytes differ, and the checksum on its page.
  expect(changed).toEqual(
    ['a-simple-word', 'one-of-the-greats'].flatMap((each) => [
      `/reviews/${each}/index.html`,
      `/reviews/${each}/received.txt`,
    ]),
  );
  expect(await bench.project.read('dist/reviews/one-of-the-greats/received.txt')).toMatch(
    /^\uFEFF/,
  );
  expect(await bench.project.read('dist/reviews/a-simple-word/received.txt')).toContain('\r\n');
});

test('a plugin that changed is used at once, not only for content that changed', async () => {
  await bench.project.edit(
    'src/markdown/rehype-external-links.ts',
    replace(
      'return (tree: Root) => {',
      "return (tree: Root) => {\n    tree.children.push({ type: 'comment', value: 'changed' });",
    ),
  );
  await bench.project.build();
  for (const page of [slug, 'a-simple-word', 'trommeln-bis-die-haende-bluten']) {
    expect(await bench.project.read(`dist/reviews/${page}/index.html`)).toContain('<!--changed-->');
  }
  await bench.project.restore('src');
  await bench.project.build();
  expect(await bench.project.digests()).toEqual(bench.lastGood);
});

test('a site’s address that is none is refused', async () => {
  const { status, output } = await bench.project.run('build', { SITE_ADDRESS: 'reviews.example' });
  expect(status).not.toBe(0);
  expect(output).toMatch(/SITE_ADDRESS is "reviews.example".*Write it in full/);
  expect(await bench.project.digests()).toEqual(bench.lastGood);
});
