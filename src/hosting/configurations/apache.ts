import { existsSync } from 'node:fs';
import { expressionOf, hashedExpression, immutable, revalidated } from '../caching.ts';
import { safetyHeaders } from '../headers.ts';
import { notFoundPages } from '../hosted-site.ts';
import { contentType, typesByExtension, typesByName } from '../media-types.ts';
import { type Deployment, indented, type Preview, portOf } from './configuration.ts';

const section = (name: string, argument: string, lines: readonly string[]) => [
  `<${name} ${argument}>`,
  ...indented(lines),
  `</${name}>`,
];

/** How files that the build has compressed are named, and what Apache calls the compression. */
const compressions = [
  { extension: 'br', encoding: 'br' },
  { extension: 'gz', encoding: 'gzip' },
];

/** Sends the compressed copy of a file to whoever accepts it. */
function compressedCopies(): string[] {
  return compressions.flatMap(({ extension, encoding }) => [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
    `RewriteRule ^(.+)$ $1.${extension} [END]`,
  ]);
}

/** How it sends the files of a folder, in a configuration or in a file within the folder. */
function fileLines(): string[] {
  const special = typesByName.flatMap((type) =>
    section(
      'FilesMatch',
      `"${type.suffix.replace('/', '^').replaceAll('.', '\\.')}(\\.(br|gz))?$"`,
      [`ForceType "${contentType(type)}"`],
    ),
  );
  return [
    'DirectoryIndex index.html',
    'FileETag MTime Size',
    ...typesByExtension.map((type) => `AddType "${contentType(type)}" ${type.suffix}`),
    ...special,
    '# The build has compressed files already. In other folders, .br is a language, and .gz is a type.',
    'RemoveLanguage .br',
    'RemoveType .gz',
    ...compressions.map(({ extension, encoding }) => `AddEncoding ${encoding} .${extension}`),
    'RewriteEngine On',
    'RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$',
    'RewriteRule ^ - [R=405,L]',
    ...compressedCopies(),
  ];
}

/** The headers of every answer. */
function headerLines(deployment: Deployment): string[] {
  return [
    ...safetyHeaders(deployment).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set Cache-Control "${revalidated}"`,
    `Header always set Cache-Control "${immutable}" "expr=%{REQUEST_STATUS} -in {'200','206','304'} && %{REQUEST_URI} =~ m#^${hashedExpression(deployment.address.pathname)}$#"`,
    'Header merge Vary Accept-Encoding',
  ];
}

function siteLines(deployment: Deployment): string[] {
  const { address, folder, languages } = deployment;
  const base = address.pathname;
  const withoutSlash = base.slice(0, -1);
  return [
    ...(base === '/'
      ? [`DocumentRoot "${folder}"`]
      : [
          `RedirectMatch 302 "^/$" ${base}`,
          `RedirectMatch 301 "^${expressionOf(withoutSlash)}$" ${base}`,
          `Alias ${base} "${folder}/"`,
        ]),
    ...notFoundPages(languages).flatMap(({ below, page }) =>
      section('Location', `"${base}${below}"`, [`ErrorDocument 404 ${base}${page}`]),
    ),
    '',
    ...headerLines(deployment),
    '',
    ...section('Directory', `"${folder}"`, [
      'Options -Indexes -MultiViews +FollowSymLinks',
      'AllowOverride None',
      'Require all granted',
      ...fileLines(),
    ]),
  ];
}

/** Where systems have Apache's modules. */
const moduleFolders = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/opt/homebrew/lib/httpd/modules',
  '/usr/local/lib/httpd/modules',
  '/usr/libexec/apache2',
];

const modules = ['mpm_event', 'authz_core', 'unixd', 'mime', 'dir', 'alias', 'headers', 'rewrite'];

/** What a complete httpd.conf has before the site. All files that it writes are in a temporary folder. */
export function serverLines({ port, temporary }: Preview): string[] {
  const folder = moduleFolders.find((each) => existsSync(each)) ?? moduleFolders[0];
  return [
    `Listen 127.0.0.1:${port}`,
    `ServerRoot "${temporary}"`,
    `PidFile "${temporary}/apache.pid"`,
    `ErrorLog "${temporary}/apache.log"`,
    'LogLevel error',
    'TypesConfig /dev/null',
    ...modules.flatMap((name) =>
      section('IfModule', `!${name}_module`, [
        `LoadModule ${name}_module ${folder}/mod_${name}.so`,
      ]),
    ),
  ];
}

/** The configuration of Apache: a virtual host. */
export function apacheConfiguration(deployment: Deployment): string {
  const { address, preview } = deployment;
  const isSecure = address.protocol === 'https:';
  const name = `ServerName ${preview ? 'localhost' : address.hostname}`;
  const lines = preview
    ? [...serverLines(preview), name, 'ServerTokens Prod', ...siteLines(deployment)]
    : [
        ...(isSecure
          ? section('VirtualHost', '*:80', [name, `Redirect permanent / ${address.origin}/`])
          : []),
        ...section('VirtualHost', `*:${portOf(address)}`, [
          name,
          ...(isSecure
            ? [
                '# The certificate, where Certbot puts it.',
                'SSLEngine on',
                `SSLCertificateFile /etc/letsencrypt/live/${address.hostname}/fullchain.pem`,
                `SSLCertificateKeyFile /etc/letsencrypt/live/${address.hostname}/privkey.pem`,
              ]
            : []),
          ...siteLines(deployment),
        ]),
      ];
  return `${lines.join('\n')}\n`;
}

/**
 * A file `.htaccess` for the folder of the site, where Apache's own configuration is out of reach. The host says where
 * the folder is, and whether links in it may be followed.
 */
export function accessFile(deployment: Deployment): string {
  const { address, languages } = deployment;
  const lines = [
    'Options -Indexes -MultiViews',
    `Redirect 404 ${address.pathname}.htaccess`,
    ...notFoundPages(languages).flatMap(({ below, page }) => {
      const directive = `ErrorDocument 404 ${address.pathname}${page}`;
      const inFolder = `"%{REQUEST_URI} =~ m#^${expressionOf(address.pathname + below)}#"`;
      return below === '' ? [directive] : section('If', inFolder, [directive]);
    }),
    ...headerLines(deployment),
    ...fileLines(),
  ];
  return `${lines.join('\n')}\n`;
}
