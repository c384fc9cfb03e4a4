import { basedAddress } from '../support/sites.ts';

/**
 * The sites that browser tests visit: built ones, and the development server's. The built ones were
 * built for other addresses, like any site that npm run serve previews before it is published.
 */
export const servers = {
  root: { site: 'plain', port: 4411, base: '/' },
  based: { site: 'based', port: 4412, base: new URL(basedAddress).pathname },
  edited: { site: undefined, port: 4413, base: '/' },
  grown: { site: 'grown', port: 4414, base: '/' },
  hostile: { site: 'hostile', port: 4415, base: '/' },
} as const;

export type ServerName = keyof typeof servers;

/** The address of a server's site. */
export function siteAddress(name: ServerName): string {
  const { port, base } = servers[name];
  return `http://localhost:${port}${base}`;
}
