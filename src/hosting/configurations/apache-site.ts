import { expressionOf, hashedExpression, immutable, revalidated } from '../caching.ts';
import { safetyHeaders } from '../headers.ts';
import { notFoundPages } from '../hosted-site.ts';
import { contentType, typesByExtension, typesByName } from '../media-types.ts';
import { type Deployment, indented } from './configuration.ts';

/** A section, such as `<Directory>`. */
export const section = (name: string, argument: string, lines: readonly string[]) => [
  `<${name} ${argument}>`,
  ...indented(lines),
  `</${name}>`,
];

/** How files that the build has compressed are named, and what Apache calls the compression. */
const compressions = [
  { extension: 'br', encoding: 'br' },
  { extension: 'gz', encoding: 'gzip' },
];

/** Sends the compressed copy of a file to whoever accepts it: `q=0` does not. */
function compressedCopies(): string[] {
  return compressions.flatMap(({ extension, encoding }) => [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`,
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
    '# A folder without a page is missing.',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_URI} /$',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule ^ - [R=404,L]',
    ...compressedCopies(),
  ];
}

/** The headers of every answer. Those that another site sets for its whole host are not sent beside them. */
function headerLines(deployment: Deployment): string[] {
  const headers = safetyHeaders(deployment);
  return [
    ...(deployment.isInside ? headers.map(([name]) => `Header unset ${name}`) : []),
    ...headers.map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set Cache-Control "${revalidated}"`,
    `Header always set Cache-Control "${immutable}" "expr=%{REQUEST_STATUS} -in {'200','206','304'} && %{REQUEST_URI} =~ m#^${hashedExpression(deployment.address.pathname)}$#"`,
    'Header merge Vary Accept-Encoding',
  ];
}

/** What Apache sends for the site, within a virtual host or beside another site of one. */
export function siteLines(deployment: Deployment): string[] {
  const { address, folder, isInside, languages } = deployment;
  const base = address.pathname;
  const withoutSlash = expressionOf(base.slice(0, -1));
  const headers = headerLines(deployment);
  return [
    ...(base === '/'
      ? [`DocumentRoot "${folder}"`]
      : [`RedirectMatch 301 "^${withoutSlash}$" ${base}`, `Alias ${base} "${folder}/"`]),
    ...notFoundPages(languages).flatMap(({ below, page }) =>
      section('Location', `"${base}${below}"`, [`ErrorDocument 404 ${base}${page}`]),
    ),
    '',
    ...(isInside
      ? section('LocationMatch', `"^${withoutSlash}(/|$)"`, [
          ...section('IfModule', 'expires_module', ['ExpiresActive Off']),
          ...headers,
        ])
      : headers),
    '',
    ...section('Directory', `"${folder}"`, [
      'Options -Indexes -MultiViews +FollowSymLinks',
      'AllowOverride None',
      'Require all granted',
      ...fileLines(),
    ]),
  ];
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
