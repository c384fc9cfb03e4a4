import { expressionOf, hashedFiles, immutable, revalidated, unhashedFiles } from '../caching.ts';
import { safetyHeaders } from '../headers.ts';
import { notFoundPageFor, notFoundPages } from '../hosted-site.ts';
import { contentType, mediaTypes, pageType } from '../media-types.ts';
import type { Deployment } from './configuration.ts';

/** Caddy indents with tabs, and warns of anything else. */
const block = (opening: string, lines: readonly string[]) => [
  `${opening} {`,
  ...lines.map((line) => `\t${line}`),
  '}',
];

/** Headers are quoted, because their values have spaces. */
const header = (name: string, value: string) => `header ${name} "${value}"`;

/** The path of a request, with the site's base. */
const path = '{http.request.orig_uri.path}';

/** Sends files, of which the build has compressed many already. */
const fileServer = (...more: string[]) => block('file_server', ['precompressed br gzip', ...more]);

function headerLines(deployment: Deployment): string[] {
  return [
    ...safetyHeaders(deployment).map(([name, value]) => header(name, value)),
    header('Cache-Control', revalidated),
  ];
}

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

/** How long browsers may keep a file. Caddy's expressions have no lookahead, so the exceptions come first. */
function cachingLines(base: string): string[] {
  const cases = [
    ...unhashedFiles.map((file): Case => [`^${expressionOf(base + file)}`, revalidated]),
    ...hashedFiles.map((pattern): Case => [`^${expressionOf(base + pattern)}`, immutable]),
  ];
  return map('caching', cases, revalidated);
}

/** Answers for missing pages, in the language of their folder. A folder without a page is missing, too. */
function missingLines(languages: readonly string[]): string[] {
  const [, ...folders] = notFoundPages(languages);
  return [
    ...block('@missing', [
      'not file {path}/index.html',
      ...block('not', ['file {path}', 'not path */']),
    ]),
    ...block('handle @missing', [
      header('Cache-Control', revalidated),
      header('Content-Type', pageType),
      ...folders.flatMap(({ below, page }) => block(`handle /${below}*`, [`rewrite * /${page}`])),
      ...block('handle', [`rewrite * /${notFoundPageFor('', languages)}`]),
      ...fileServer('status 404'),
    ]),
  ];
}

/** Leads from a path of the host to the site, whatever the address asks for. */
function redirectLines(deployment: Deployment, from: string, status: 301 | 302): string[] {
  return block(`handle ${from}`, [
    ...block('map {query} {asked}', [`"~^(.+)$" "?\${1}"`, 'default ""']),
    ...headerLines(deployment),
    `redir * ${deployment.address.pathname}{asked} ${status}`,
  ]);
}

/** The site within Caddy's block of an address. It shares nothing with other sites there. */
function siteLines(deployment: Deployment): string[] {
  const { address, folder, languages } = deployment;
  const base = address.pathname;
  const withoutSlash = base.slice(0, -1);
  return [
    ...(base === '/' ? [] : redirectLines(deployment, withoutSlash, 301)),
    ...block(base === '/' ? 'handle' : `handle ${base}*`, [
      ...cachingLines(base),
      ...typeLines(),
      ...block('route', [
        `root * "${folder}"`,
        ...headerLines(deployment),
        '@writing not method GET HEAD',
        ...block('handle @writing', [header('Allow', 'GET, HEAD'), 'respond 405']),
        ...(base === '/' ? [] : [`uri strip_prefix ${withoutSlash}`]),
        header('?Vary', 'Accept-Encoding'),
        'encode gzip',
        ...missingLines(languages),
        header('Cache-Control', '{caching}'),
        header('Content-Type', '{content_type}'),
        ...fileServer(),
      ]),
    ]),
  ];
}

/** What the host answers around the site. */
function aroundLines(deployment: Deployment): string[] {
  const { address } = deployment;
  return [
    ...(address.pathname === '/'
      ? []
      : [
          ...redirectLines(deployment, '/', 302),
          ...block('handle', [...headerLines(deployment), 'respond 404']),
        ]),
    '# An error loses what was set before it.',
    ...block('handle_errors', headerLines(deployment)),
  ];
}

/**
 * The configuration of Caddy: a Caddyfile, or what an address in it gets beside its own lines. Caddy gets a certificate
 * for an https address by itself.
 */
export function caddyConfiguration(deployment: Deployment): string {
  const { address, isInside, preview } = deployment;
  if (isInside) return `${siteLines(deployment).join('\n')}\n`;
  const options = ['admin off', 'auto_https off', ...block('log', ['level ERROR'])];
  const lines = [
    ...(preview ? block('', options) : []),
    ...block(
      preview
        ? `http://127.0.0.1:${preview.port}, http://localhost:${preview.port}`
        : address.origin,
      [
        ...(preview ? ['bind 127.0.0.1'] : []),
        ...siteLines(deployment),
        ...aroundLines(deployment),
      ],
    ),
  ];
  return `${lines.join('\n').trimStart()}\n`;
}
