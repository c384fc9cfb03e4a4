// Builds a plain site of an archive with Eleventy, in the current folder:
//   node eleventy-site.ts <content> <output>
// Every review has a page, whose text the archive's own plugins render; lists name all reviews, those in a
// language, on a theme and of a film. Eleventy is at its fastest: templates are JavaScript functions. It keeps nothing
// from one build to the next, so every build is a whole one.
import { select } from '../../../src/archive/text/resolve-selector.ts';
import { readBody, renderBody } from '../../../src/markdown/body.ts';
import type { Mark } from '../../../src/markdown/rehype-marks.ts';
import type { ReviewRecord } from '../../../src/schema/review.ts';
import { site } from '../../../src/site/settings.ts';

/** What a template of Eleventy is given. */
interface PageData extends ReviewRecord {
  readonly content: string;
  readonly pagination: { readonly items: readonly (Entry & List)[] };
}

/** A review in a list. */
interface Entry {
  readonly url: string;
  readonly data: ReviewRecord;
}

/** A page of a list. */
interface List {
  readonly title: string;
  readonly address: string;
  readonly next: string;
  readonly entries: readonly Entry[];
}

type Template = (data: PageData) => string;

/** The parts of Eleventy's configuration that this uses. */
interface Configuration {
  setUseGitIgnore(isUsed: boolean): void;
  setTemplateFormats(formats: readonly string[]): void;
  addExtension(
    name: string,
    options: { outputFileExtension: string; compile: (body: string) => Template },
  ): void;
  addGlobalData(name: string, value: string): void;
  addTemplate(path: string, template: Template, data?: object): void;
  addCollection(name: string, make: (api: Collections) => object[]): void;
}

interface Collections {
  getFilteredByGlob(glob: string): Entry[];
}

interface Eleventy {
  write(): Promise<void>;
}

interface EleventyModule {
  readonly default: new (
    input: string,
    output: string,
    options: { quietMode: boolean; config: (configuration: Configuration) => void },
  ) => Eleventy;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => escapes[sign] ?? sign);

/** The passages of a review, which the archive's plugins mark in the text. */
function marksOf(passages: ReviewRecord['passages'], paragraphs: readonly string[]): Mark[] {
  return passages.flatMap((passage, index) => {
    const found = select(passage, paragraphs);
    if (!('place' in found)) return [];
    const properties = { dataThemes: (passage.themes ?? []).join(' ') };
    return [{ id: `passage-${index + 1}`, places: [found.place], properties }];
  });
}

/** Renders the text of a review with the archive's remark and rehype plugins. */
function renderText(markdown: string, { language, passages }: ReviewRecord): string {
  const body = readBody(markdown);
  if ('problems' in body) throw new Error(body.problems.map(({ message }) => message).join('\n'));
  const paragraphs = body.paragraphs.map(({ text }) => text);
  return renderBody(body, {
    language,
    paragraphLabel: (number) => ({ text: `Paragraph ${number}` }),
    marks: marksOf(passages, paragraphs),
  }).html;
}

const bylineOf = ({ authors, source, published }: ReviewRecord) =>
  escaped([...(authors ?? []), source?.publication, published].filter(Boolean).join(', '));

const linkTo = ({ kind, value }: { kind: string; value: string }) =>
  `<a href="/${kind}/${value}/">${value}</a>`;

const page: Template = (data) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(data.title ?? '')}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">Reviews</a></header>
<main>
<h1>${escaped(data.title ?? '')}</h1>
${data.content}
</main>
</body>
</html>
`;

const reviewPage = (markdown: string): Template => {
  return (data) => `<p>${linkTo({ kind: 'film', value: data.film })}: ${bylineOf(data)}</p>
<article lang="${data.language}">${renderText(markdown, data)}</article>
<p>${data.themes.map((value) => linkTo({ kind: 'theme', value })).join(', ')}</p>`;
};

const entry = ({ url, data }: Entry) =>
  `<li><a href="${url}">${escaped(data.title)}</a> ${bylineOf(data)}</li>`;

const listPage: Template = ({ pagination: { items } }) =>
  items
    .map(({ title, entries, next }) => {
      const more = next === '' ? '' : `<p><a href="${next}">Next page</a></p>`;
      return `<h2>${escaped(title)}</h2><ul>${entries.map(entry).join('\n')}</ul>${more}`;
    })
    .join('');

/** The pages of a list, as long as those of the archive. */
function pagesOf(title: string, folder: string, entries: readonly Entry[]): List[] {
  const count = Math.ceil(entries.length / site.listLength);
  const addressOf = (index: number) => (index === 0 ? folder : `${folder}page/${index + 1}/`);
  return Array.from({ length: count }, (_, index) => ({
    title,
    address: addressOf(index),
    next: index + 1 < count ? addressOf(index + 1) : '',
    entries: entries.slice(index * site.listLength, (index + 1) * site.listLength),
  }));
}

/** The lists of the reviews that share something. */
function listsBy(
  kind: string,
  entries: readonly Entry[],
  valuesOf: (record: ReviewRecord) => readonly string[],
): List[] {
  const pairs = entries.flatMap((each) => valuesOf(each.data).map((value) => ({ value, each })));
  return [...Map.groupBy(pairs, ({ value }) => value)].flatMap(([value, found]) =>
    pagesOf(
      value,
      `/${kind}/${value}/`,
      found.map(({ each }) => each),
    ),
  );
}

function configure(configuration: Configuration): void {
  configuration.setUseGitIgnore(false);
  configuration.setTemplateFormats(['md', '11ty.js']);
  configuration.addExtension('md', { outputFileExtension: 'html', compile: reviewPage });
  configuration.addGlobalData('layout', 'page.11ty.js');
  configuration.addTemplate('_includes/page.11ty.js', page);
  configuration.addCollection('lists', (collections) => {
    const entries = collections.getFilteredByGlob('./**/reviews/*.md');
    return [
      ...pagesOf('Reviews', '/', entries),
      ...listsBy('language', entries, ({ language }) => [language]),
      ...listsBy('theme', entries, ({ themes }) => themes),
      ...listsBy('film', entries, ({ film }) => [film]),
    ];
  });
  configuration.addTemplate('lists.11ty.js', listPage, {
    title: 'Reviews',
    pagination: { data: 'collections.lists', size: 1 },
    permalink: ({ pagination: { items } }: PageData) => items[0]?.address,
  });
}

const [input = '', output = ''] = process.argv.slice(2);
// Only the benchmark installs Eleventy.
const installed = new URL('node_modules/@11ty/eleventy/src/Eleventy.js', import.meta.url);
const { default: Builder }: EleventyModule = await import(installed.href);
await new Builder(input, output, { quietMode: true, config: configure }).write();
