import { cp, rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Project } from '../support/project.ts';
import { fixture, germanReview, received, review } from './fixture.ts';

let project: Project;
/** The files of the last good site, with their digests. */
let lastGood: Map<string, string>;

/** Puts the fixture in place of the content. */
async function restoreContent(): Promise<void> {
  await rm(project.path('content'), { recursive: true, force: true });
  await cp(fixture, project.path('content'), { recursive: true });
}

beforeAll(async () => {
  project = await Project.copy('failing-builds');
  await restoreContent();
  await project.build();
  lastGood = await project.digests();
});

afterEach(async () => {
  await restoreContent();
  await project.restore('src');
});

afterAll(() => project.remove());

/** Replaces a part of a file. */
const replace = (file: string, from: string | RegExp, to: string) => () =>
  project.edit(file, (text) => text.replace(from, () => to));

/** Makes a function of the source throw as soon as it is called. */
const throwAfter = (file: string, words: string) =>
  replace(file, words, `${words}\n    throw new Error('The source is broken');`);

describe('a build fails, says why, and keeps the last good site', () => {
  test.each<[name: string, breakIt: () => Promise<unknown>, ...messages: string[]]>([
    [
      'with a mistake in a record and another in a text',
      async () => {
        await replace(review, '  - waiting', '  - waitnig')();
        await replace(germanReview, 'Manche Einstellung dauert zu lange. Doch', 'Doch')();
      },
      'The content has 2 problems.',
      `${review}:8:5 (themes.1)`,
      'did you mean waiting?',
      `${germanReview}:`,
      'The text differs from the received text in paragraph 2.',
    ],
    [
      'without content',
      () => rm(project.path('content'), { recursive: true }),
      'content/reviews\n    The folder is missing or empty.',
    ],
    [
      'if a remark plugin throws',
      throwAfter('src/markdown/remark-languages.ts', 'return (tree: Root) => {'),
      'The source is broken',
    ],
    [
      'if a rehype plugin throws',
      throwAfter('src/markdown/rehype-external-links.ts', 'return (tree: Root) => {'),
      'The source is broken',
    ],
    [
      'if a component throws',
      replace(
        'src/components/reviews/AboutText.astro',
        '\n---\n\n<section',
        "\nif (review.slug === 'wasser-und-licht') throw new Error('The source is broken');\n---\n\n<section",
      ),
      'The source is broken',
    ],
    [
      'if an endpoint throws',
      throwAfter('src/pages/annotations.jsonld.ts', 'export async function GET() {'),
      'The source is broken',
    ],
    [
      'if the search has nothing to index',
      replace('src/search/indexing/pagefind-attributes.ts', "    'data-pagefind-body': '',\n", ''),
      'Pagefind found nothing to search at /reviews/a-patient-film/',
    ],
    [
      'if the configuration of the content throws',
      replace('src/content.config.ts', /^/, "throw new Error('The source is broken');\n"),
      'The source is broken',
    ],
  ])('%s', async (_, breakIt, ...messages) => {
    await breakIt();
    const { status, output } = await project.run('build');
    expect(status, output).not.toBe(0);
    for (const words of messages) expect(output).toContain(words);
    expect(await project.digests()).toEqual(lastGood);
  });

  test('if the address of the site is not complete', async () => {
    const { status, output } = await project.run('build', { SITE_ADDRESS: 'reviews.example' });
    expect(status).not.toBe(0);
    expect(output).toMatch(/SITE_ADDRESS is "reviews.example".*Write it in full/);
    expect(await project.digests()).toEqual(lastGood);
  });

  test('if it is not clear whether pages have images for sharing', async () => {
    const { status, output } = await project.run('build', { SITE_CARDS: 'some' });
    expect(status).not.toBe(0);
    expect(output).toMatch(/SITE_CARDS is "some".*Write yes or no/);
    expect(await project.digests()).toEqual(lastGood);
  });
});

describe('a build', () => {
  test('warns of words without a translation, which a command lists', async () => {
    const { status, output } = await project.run('build');
    expect(status).toBe(0);
    expect(output).toMatch(
      / \d+ words of the texts have no translation: .*\bhour, .* and others\. Add them to content\/translations/,
    );
    expect(output).not.toMatch(/no translation: .*\b(?:Harbour|the)\b/);
    const list = await project.run('translations');
    expect(list).toMatchObject({ status: 0 });
    expect(list.output).toContain('en: hour (a-patient-film, paragraph 1)');
    expect(list.output).not.toContain('de: Hafen');

    await project.edit('content/translations/nouns.yaml', (text) =>
      text.replace('[Hafen]', 'Hafen'),
    );
    const refused = await project.run('translations');
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('"Hafen" is not a list.');
  });

  test('accepts a byte order mark, and CRLF at the ends of lines', async () => {
    const withMark = (text: string) => `\uFEFF${text}`;
    const withCrlf = (text: string) => text.replaceAll('\n', '\r\n');
    await project.edit(review, withMark);
    await project.edit(received, withCrlf);
    await project.edit('content/themes/sound.yaml', (text) => withMark(withCrlf(text)));
    await project.edit(germanReview, withCrlf);
    await project.edit('content/received/wasser-und-licht.txt', withMark);
    await project.build();
    const digests = await project.digests();
    const changed = [...digests.keys()].filter((file) => digests.get(file) !== lastGood.get(file));
    // The received text is published byte for byte, and its checksum is on the pages.
    expect(changed.filter((file) => /\.html$|\/received\.|\/pagefind\//.test(file))).toEqual(
      ['a-patient-film', 'wasser-und-licht'].flatMap((slug) => [
        `/reviews/${slug}/index.html`,
        `/reviews/${slug}/received.txt`,
        `/reviews/${slug}/received/index.html`,
      ]),
    );
    const publishedText = (slug: string) => project.read(`dist/reviews/${slug}/received.txt`);
    expect(await publishedText('a-patient-film')).toContain('\r\n');
    expect(await publishedText('wasser-und-licht')).toMatch(/^\uFEFF/);
  });

  test('uses a changed plugin for content that has not changed', async () => {
    await replace(
      'src/markdown/rehype-external-links.ts',
      'return (tree: Root) => {',
      "return (tree: Root) => {\n    tree.children.push({ type: 'comment', value: 'changed' });",
    )();
    await project.build();
    for (const slug of ['a-patient-film', 'wasser-und-licht']) {
      const page = await project.read(`dist/reviews/${slug}/index.html`);
      expect(page).toContain('<!--changed-->');
    }
    await project.restore('src');
    await project.build();
    expect(await project.digests()).toEqual(lastGood);
  });
});
