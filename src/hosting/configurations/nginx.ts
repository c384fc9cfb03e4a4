import { type Deployment, indented, type Preview, portOf } from './configuration.ts';
import { locationLines, redirectLines } from './nginx-location.ts';

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

function serverLines(deployment: Deployment): string[] {
  const { address } = deployment;
  return [
    'server {',
    ...indented([
      ...addressLines(deployment),
      'server_tokens off;',
      ...(address.pathname === '/' ? [] : redirectLines(deployment, '/', 302)),
      ...locationLines(deployment),
    ]),
    '}',
  ];
}

/** Leads from HTTP to HTTPS. */
function upgradeLines({ address, preview }: Deployment): string[] {
  if (preview || address.protocol !== 'https:') return [];
  return [
    'server {',
    ...indented([
      'listen 80;',
      'listen [::]:80;',
      `server_name ${address.hostname};`,
      `return 301 ${address.origin}$request_uri;`,
    ]),
    '}',
    '',
  ];
}

/** What a complete nginx.conf has around the site. All files that it writes are in a temporary folder. */
export function completeLines(
  lines: readonly string[],
  { temporary, user }: Pick<Preview, 'temporary' | 'user'>,
): string[] {
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

/** The configuration of nginx: a server, or the locations that a server gets beside its own. */
export function nginxConfiguration(deployment: Deployment): string {
  const { preview, isInside } = deployment;
  const lines = isInside
    ? locationLines(deployment)
    : [...upgradeLines(deployment), ...serverLines(deployment)];
  return `${(preview ? completeLines(lines, preview) : lines).join('\n')}\n`;
}
