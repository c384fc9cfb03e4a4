import { expressionOf, hashedFiles, immutable, revalidated, unhashedFiles } from '../caching.ts';
import { safetyHeaders } from '../headers.ts';
import { notFoundPages } from '../hosted-site.ts';
import { contentType, mediaTypes, pageType } from '../media-types.ts';
import { type Deployment, indented } from './configuration.ts';

const block = (opening: string, lines: readonly string[]) => [
  `${opening} {`,
  ...indented(lines),
  '}',
];

/** Headers are quoted, because their values have spaces. */
const header = (name: string, value: string) => `header ${name} "${value}"`;

/** The path of a request, with the site's base. */
const path = '{http.request.orig_uri.path}';

/** An expression for paths, without `$`, and the value of a variable for them. */
type Case = readonly [expression: string, value: string];

/** A variable that Caddy works out from the path of a request: the first expression that fits counts. */
function map(name: string, cases: readonly Case[], usual: string): string[] {
  const rows = cases.map(([expression, value]) => `"~${expression}$" "${value}"`);
  return block(`map ${path} {${name}}`, [...rows, `default "${usual}"`]);
}

/** The types of files, by the ends of their paths: the longest first. */
function typeLines(): string[] {
  const sorted = mediaTypes.toSorted((one, other) => other.suffix.length - one.suffix.length);
  const cases = sorted.map((type): Case => [expressionOf(type.suffix), contentType(type)]);
  return map('content_type', [['/', pageType], ...cases], 'application/octet-stream');
}

/** The answers to requests for missing pages. A path fits the block of the whole site last. */
function notFoundLines(base: string, languages: readonly string[]): string[] {
  const [whole, ...folders] = notFoundPages(languages);
  const pages = [...folders, ...(whole ? [whole] : [])];
  return pages.flatMap(({ below, page }) =>
    block(`handle ${base}${below}*`.replace(/^handle \/\*$/, 'handle'), [`rewrite * /${page}`]),
  );
}

function siteLines({ address, folder, languages }: Deployment): string[] {
  const base = address.pathname;
  const atBase =
    base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`, `redir / ${base} 302`];
  return [
    `root * "${folder}"`,
    'import headers',
    ...map(
      'caching',
      [
        // Caddy's expressions have no lookahead, so the exceptions come first.
        ...unhashedFiles.map((file): Case => [`^${expressionOf(base + file)}`, revalidated]),
        ...hashedFiles.map((pattern): Case => [`^${expressionOf(base + pattern)}`, immutable]),
      ],
      revalidated,
    ),
    ...typeLines(),
    ...block('route', [
      ...atBase,
      '@writing not method GET HEAD',
      ...block('handle @writing', [header('Allow', 'GET, HEAD'), 'respond 405']),
      header('Cache-Control', '{caching}'),
      header('Content-Type', '{content_type}'),
      header('Vary', 'Accept-Encoding'),
      'encode gzip',
      ...block(base === '/' ? 'handle' : `handle_path ${base}*`, [
        '# The build has compressed files already.',
        ...block('file_server', ['precompressed br gzip']),
      ]),
      'error 404',
    ]),
    '# An error loses what was set before it.',
    ...block('handle_errors', [
      'import headers',
      header('Cache-Control', revalidated),
      header('Content-Type', pageType),
      '@missing expression {http.error.status_code} == 404',
      ...block('handle @missing', [
        ...notFoundLines(base, languages),
        ...block('file_server', ['precompressed br gzip']),
      ]),
    ]),
  ];
}

/** The configuration of Caddy: a Caddyfile. Caddy gets a certificate for an https address by itself. */
export function caddyConfiguration(deployment: Deployment): string {
  const { address, preview } = deployment;
  const options = ['admin off', 'auto_https off', ...block('log', ['level ERROR'])];
  const lines = [
    ...(preview ? ['{', ...indented(options), '}'] : []),
    ...block(
      '(headers)',
      safetyHeaders(deployment).map(([name, value]) => header(name, value)),
    ),
    '',
    ...block(
      preview
        ? `http://127.0.0.1:${preview.port}, http://localhost:${preview.port}`
        : address.origin,
      [...(preview ? ['bind 127.0.0.1'] : []), ...siteLines(deployment)],
    ),
  ];
  return `${lines.join('\n')}\n`;
}
