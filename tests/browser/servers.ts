/** The sites that the browser tests visit, each built in a copy of the project and served. */
export const servers = {
  root: { port: 4411, base: '/' },
  based: { port: 4412, base: '/an/archive/' },
} as const;

export type ServerName = keyof typeof servers;

/** The address of a server's site. */
export function siteAddress(name: ServerName): string {
  const { port, base } = servers[name];
  return `http://localhost:${port}${base}`;
}
