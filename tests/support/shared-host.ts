import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverLines } from '../../src/hosting/configurations/apache.ts';
import { accessFile } from '../../src/hosting/configurations/apache-site.ts';
import type { Deployment } from '../../src/hosting/configurations/configuration.ts';

/**
 * Copies a built site into the folder that a shared host publishes, with the file `.htaccess` in it.
 *
 * @returns the configuration of that host's Apache, which knows nothing of the site
 */
export function sharedHost(deployment: Deployment): string {
  const { address, folder, preview } = deployment;
  if (!preview) throw new Error('A shared host needs a port and a folder.');
  const published = join(preview.temporary, 'public_html');
  const own = join(published, address.pathname);
  cpSync(folder, own, { recursive: true });
  writeFileSync(join(own, '.htaccess'), accessFile(deployment));
  return [
    ...serverLines(preview),
    'ServerName localhost',
    'ServerTokens Prod',
    `DocumentRoot "${published}"`,
    ...(address.pathname === '/' ? [] : [`RedirectMatch 302 "^/$" ${address.pathname}`]),
    `<Directory "${published}">`,
    '  Options FollowSymLinks',
    '  AllowOverride All',
    '  Require all granted',
    '</Directory>',
    '',
  ].join('\n');
}
