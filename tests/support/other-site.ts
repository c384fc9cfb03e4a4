import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfiguration, serverLines } from '../../src/hosting/configurations/apache.ts';
import { caddyConfiguration } from '../../src/hosting/configurations/caddy.ts';
import type { Deployment, Preview } from '../../src/hosting/configurations/configuration.ts';
import { completeLines, nginxConfiguration } from '../../src/hosting/configurations/nginx.ts';

/** A site that a host has at its root: its files by their paths. */
export const otherFiles = {
  'index.html': '<title>Another site</title>',
  'photo.jpg': 'a photo',
  'script.js': 'const aScript = 1;',
  'missing.html': '<title>Another site has no such page</title>',
} as const;

/** Writes another site, and returns the part of its host's configuration that is for the archive. */
function beside(
  { preview, ...deployment }: Deployment,
  write: (deployment: Deployment) => string,
): { preview: Preview; root: string; part: string } {
  if (!preview) throw new Error('A host needs a port and a folder.');
  const root = join(preview.temporary, 'other');
  mkdirSync(root);
  for (const [name, text] of Object.entries(otherFiles)) writeFileSync(join(root, name), text);
  return { preview, root, part: write({ ...deployment, isInside: true }) };
}

/** An nginx with another site, whose settings would do the archive harm. */
export function nginxWithOtherSite(deployment: Deployment): string {
  const { preview, root, part } = beside(deployment, nginxConfiguration);
  const lines = [
    'include /etc/nginx/mime.types;',
    'server {',
    `listen 127.0.0.1:${preview.port};`,
    'server_tokens off;',
    `root "${root}";`,
    'error_page 404 /missing.html;',
    'add_header X-Frame-Options SAMEORIGIN;',
    'autoindex on;',
    'location / { try_files $uri $uri/ =404; }',
    'location ~* \\.(css|html|jpg|js|png|txt)$ { expires 30d; }',
    part,
    '}',
  ];
  return `${completeLines(lines, preview).join('\n')}\n`;
}

/** A Caddy with another site. */
export function caddyWithOtherSite(deployment: Deployment): string {
  const { preview, root, part } = beside(deployment, caddyConfiguration);
  return [
    '{',
    'admin off',
    'auto_https off',
    '}',
    `http://127.0.0.1:${preview.port} {`,
    'bind 127.0.0.1',
    `root * "${root}"`,
    'header X-Frame-Options SAMEORIGIN',
    'file_server',
    'handle_errors {',
    'rewrite * /missing.html',
    'file_server',
    '}',
    part,
    '}',
    '',
  ].join('\n');
}

/** An Apache with another site, whose settings would do the archive harm. */
export function apacheWithOtherSite(deployment: Deployment): string {
  const { preview, root, part } = beside(deployment, apacheConfiguration);
  return [
    ...serverLines(preview),
    'LoadModule autoindex_module /usr/lib/apache2/modules/mod_autoindex.so',
    'LoadModule expires_module /usr/lib/apache2/modules/mod_expires.so',
    'AddType image/jpeg .jpg',
    'AddType text/javascript .js',
    'AddType text/html .html',
    'ServerName localhost',
    'ServerTokens Prod',
    `DocumentRoot "${root}"`,
    'ErrorDocument 404 /missing.html',
    'Header set X-Frame-Options SAMEORIGIN',
    'ExpiresActive On',
    'ExpiresDefault "access plus 30 days"',
    `<Directory "${root}">`,
    '  Require all granted',
    '</Directory>',
    part,
  ].join('\n');
}
