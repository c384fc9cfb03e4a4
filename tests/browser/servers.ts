/** The sites that the browser tests visit, each served from a copy of the project by a command. */
export const servers = {
  root: { command: 'serve', port: 4411, base: '/' },
  based: { command: 'serve', port: 4412, base: '/an/archive/' },
  edited: { command: 'dev', port: 4413, base: '/' },
  grown: { command: 'serve', port: 4414, base: '/' },
} as const;

export type ServerName = keyof typeof servers;

/** The address of a server's site. */
export function siteAddress(name: ServerName): string {
  const { port, base } = servers[name];
  return `http://localhost:${port}${base}`;
}
