import { expressionOf, hashedExpression, immutable, revalidated } from '../caching.ts';
import { safetyHeaders } from '../headers.ts';
import { notFoundPageFor, notFoundPages } from '../hosted-site.ts';
import { mediaTypes, typesByExtension, typesByName } from '../media-types.ts';
import { type Deployment, indented, type Preview, portOf } from './configuration.ts';

/** A variable that nginx works out from the path of a request. */
function map(name: string, usual: string, cases: readonly (readonly [string, string])[]): string[] {
  const rows = cases.map(([expression, value]) => `"~^${expression}$" "${value}";`);
  return [`map $uri $${name} {`, ...indented([`default "${usual}";`, ...rows]), '}'];
}

/** Typed by a block of its own, because nginx knows only last extensions and whole locations. */
function namedType({ suffix, type }: (typeof typesByName)[number]): string {
  return `location ~ ${suffix.replaceAll('.', '\\.')}$ { types { } default_type ${type}; }`;
}

function addressLines({ address, preview }: Deployment): string[] {
  if (preview) return [`listen 127.0.0.1:${preview.port};`];
  const port = portOf(address);
  if (address.protocol === 'http:') {
    return [`listen ${port};`, `listen [::]:${port};`, `server_name ${address.hostname};`];
  }
  return [
    `listen ${port} ssl http2;`,
    `listen [::]:${port} ssl http2;`,
    `server_name ${address.hostname};`,
    '# The certificate, where Certbot puts it.',
    `ssl_certificate /etc/letsencrypt/live/${address.hostname}/fullchain.pem;`,
    `ssl_certificate_key /etc/letsencrypt/live/${address.hostname}/privkey.pem;`,
  ];
}

function siteLines(deployment: Deployment): string[] {
  const base = deployment.address.pathname;
  // nginx would answer for the base without its slash with 404.
  const withoutSlash =
    base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`];
  const toBase = base === '/' ? [] : [`location = / { return 302 ${base}; }`];
  return [
    ...addressLines(deployment),
    'server_tokens off;',
    '# Redirects name only the path: the server may be behind another one.',
    'absolute_redirect off;',
    'index index.html;',
    '# The status stays 404: there must be no = here.',
    'error_page 404 $archive_not_found;',
    '',
    ...safetyHeaders(deployment).map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $archive_cache always;',
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
    'types {',
    ...indented(typesByExtension.map(({ suffix, type }) => `${type} ${suffix.slice(1)};`)),
    '}',
    'default_type application/octet-stream;',
    '',
    ...withoutSlash,
    ...toBase,
    `location ${base} {`,
    ...indented([
      base === '/' ? `root "${deployment.folder}";` : `alias "${deployment.folder}/";`,
      ...typesByName.map(namedType),
    ]),
    '}',
  ];
}

/** nginx always compresses HTML, and warns if that is named. */
const isNotHtml = (type: string) => type !== 'text/html';

function compressedTypes(): string {
  const types = mediaTypes.filter(({ isCompressible }) => isCompressible).map(({ type }) => type);
  return types.filter(isNotHtml).join(' ');
}

function textTypes(): string {
  const types = mediaTypes.filter(({ isText }) => isText).map(({ type }) => type);
  return types.filter(isNotHtml).join(' ');
}

/** What a complete nginx.conf has around the site. All files that it writes are in a temporary folder. */
function complete(lines: readonly string[], { temporary, user }: Preview): string[] {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    // Without this, workers of root are nobody, who may not read the site.
    ...(user === 'root' ? ['user root;'] : []),
    'daemon off;',
    `pid "${temporary}/nginx.pid";`,
    'error_log stderr;',
    'include /etc/nginx/modules-enabled/*.conf;',
    'events { }',
    'http {',
    ...indented([
      'access_log off;',
      'log_not_found off;',
      ...folders.map((name) => `${name}_temp_path "${temporary}/nginx-${name}";`),
      ...lines,
    ]),
    '}',
  ];
}

/** The configuration of nginx. */
export function nginxConfiguration(deployment: Deployment): string {
  const { address, languages, preview } = deployment;
  const base = address.pathname;
  const escaped = expressionOf(base);
  const [, ...folders] = notFoundPages(languages);
  const lines = [
    '# What browsers may keep: files whose names change with their content for ever, others until they have asked.',
    ...map('archive_cache', revalidated, [[hashedExpression(base), immutable]]),
    '# The page for missing pages, in the language of the folder.',
    ...map(
      'archive_not_found',
      `${base}${notFoundPageFor('', languages)}`,
      folders.map(({ below, page }) => [`${escaped}${expressionOf(below)}.*`, `${base}${page}`]),
    ),
    '',
    ...(!preview && address.protocol === 'https:'
      ? [
          'server {',
          ...indented([
            'listen 80;',
            'listen [::]:80;',
            `server_name ${address.hostname};`,
            `return 301 ${address.origin}$request_uri;`,
          ]),
          '}',
          '',
        ]
      : []),
    'server {',
    ...indented(siteLines(deployment)),
    '}',
  ];
  return `${(preview ? complete(lines, preview) : lines).join('\n')}\n`;
}
