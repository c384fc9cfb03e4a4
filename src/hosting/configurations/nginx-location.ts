import { expressionOf, hashedExpression, immutable, revalidated } from '../caching.ts';
import { safetyHeaders } from '../headers.ts';
import { notFoundPageFor, notFoundPages } from '../hosted-site.ts';
import { mediaTypes, typesByExtension, typesByName } from '../media-types.ts';
import { type Deployment, indented } from './configuration.ts';

const block = (opening: string, lines: readonly string[]) => [
  `${opening} {`,
  ...indented(lines),
  '}',
];

/** nginx always compresses HTML, and warns if that is named. */
const isNotHtml = (type: string) => type !== 'text/html';

function compressedTypes(): string {
  const types = mediaTypes.filter(({ isCompressible }) => isCompressible).map(({ type }) => type);
  return [...new Set(types.filter(isNotHtml))].join(' ');
}

function textTypes(): string {
  const types = mediaTypes.filter(({ isText }) => isText).map(({ type }) => type);
  return [...new Set(types.filter(isNotHtml))].join(' ');
}

/** Typed by a block of its own, because nginx knows only last extensions and whole locations. */
function namedType({ suffix, type }: (typeof typesByName)[number]): string {
  return `location ~ ${suffix.replaceAll('.', '\\.')}$ { types { } default_type ${type}; }`;
}

/** The headers of every answer. A location that has a header of its own gets none from around it. */
function headerLines(deployment: Deployment, caching: string): string[] {
  return [
    ...safetyHeaders(deployment).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Cache-Control ${caching}`,
  ];
}

/** Leads from a path of the host to the site, whatever the address asks for. The server may be behind another one. */
export function redirectLines(deployment: Deployment, path: string, status: 301 | 302): string[] {
  return block(`location = ${path}`, [
    'absolute_redirect off;',
    ...headerLines(deployment, `"${revalidated}" always;`),
    `return ${status} ${deployment.address.pathname}$is_args$args;`,
  ]);
}

function fileLines(deployment: Deployment): string[] {
  const { address, folder } = deployment;
  const base = address.pathname;
  return [
    base === '/' ? `root "${folder}";` : `alias "${folder}/";`,
    'index index.html;',
    'autoindex off;',
    '# Redirects name only the path: the server may be behind another one.',
    'absolute_redirect off;',
    '# The status stays 404: that needs no =. A folder without a page is missing, too.',
    'error_page 404 @archive_missing;',
    'error_page 403 =404 @archive_missing;',
    '',
    'expires off;',
    ...headerLines(deployment, `"${revalidated}" always;`),
    '# Files whose names change with their content, which browsers may keep for ever. Errors are not among them.',
    ...block(`location ~ "^${hashedExpression(base)}"`, headerLines(deployment, `"${immutable}";`)),
    '',
    '# The build has compressed files already. brotli_static needs a module (Debian: libnginx-mod-http-brotli-static):',
    '# without it, delete that line, and readers get gzip.',
    'brotli_static on;',
    'gzip_static on;',
    '# The rest is compressed when it is sent.',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 1024;',
    `gzip_types ${compressedTypes()};`,
    '',
    'charset utf-8;',
    `charset_types ${textTypes()};`,
    ...block(
      'types',
      typesByExtension.map(({ suffix, type }) => `${type} ${suffix.slice(1)};`),
    ),
    'default_type application/octet-stream;',
    ...typesByName.map(namedType),
  ];
}

/** Answers for missing pages, in the language of their folder. */
function missingLines({ address, languages }: Deployment): string[] {
  const base = address.pathname;
  const [, ...folders] = notFoundPages(languages);
  return block('location @archive_missing', [
    ...folders.map(
      ({ below, page }) => `rewrite "^${expressionOf(base + below)}" ${base}${page} last;`,
    ),
    `rewrite ^ ${base}${notFoundPageFor('', languages)} last;`,
  ]);
}

/** The locations of the site within nginx's block of a server. They share nothing with its other locations. */
export function locationLines(deployment: Deployment): string[] {
  const base = deployment.address.pathname;
  return [
    // nginx would answer for the base without its slash with 404.
    ...(base === '/' ? [] : redirectLines(deployment, base.slice(0, -1), 301)),
    '# ^~ keeps it from regular expressions of other locations.',
    ...block(`location ^~ ${base}`, fileLines(deployment)),
    ...missingLines(deployment),
  ];
}
