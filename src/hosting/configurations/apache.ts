import { existsSync } from 'node:fs';
import { section, siteLines } from './apache-site.ts';
import { type Deployment, type Preview, portOf } from './configuration.ts';

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

/** The configuration of Apache: a virtual host, or what one gets beside its own lines. */
export function apacheConfiguration(deployment: Deployment): string {
  const { address, isInside, preview } = deployment;
  if (isInside) return `${siteLines(deployment).join('\n')}\n`;
  const isSecure = address.protocol === 'https:';
  const name = `ServerName ${preview ? 'localhost' : address.hostname}`;
  const toSite = address.pathname === '/' ? [] : [`RedirectMatch 302 "^/$" ${address.pathname}`];
  const lines = preview
    ? [...serverLines(preview), name, 'ServerTokens Prod', ...toSite, ...siteLines(deployment)]
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
          ...toSite,
          ...siteLines(deployment),
        ]),
      ];
  return `${lines.join('\n')}\n`;
}
