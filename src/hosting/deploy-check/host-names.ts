/** A host that can be told by what it answers, and the guide to it. */
interface KnownHost {
  readonly name: string;
  readonly server: RegExp;
  readonly guide: string;
  /** Whether its headers can be set. */
  readonly hasHeaders: boolean;
}

const known: readonly KnownHost[] = [
  { name: 'nginx', server: /^nginx/i, guide: 'nginx', hasHeaders: true },
  { name: 'Caddy', server: /^caddy/i, guide: 'caddy', hasHeaders: true },
  { name: 'Apache', server: /^apache/i, guide: 'apache', hasHeaders: true },
  { name: 'GitHub Pages', server: /^github/i, guide: 'github-pages', hasHeaders: false },
  { name: 'Netlify', server: /^netlify/i, guide: 'netlify', hasHeaders: true },
  { name: 'Cloudflare', server: /^cloudflare/i, guide: 'cloudflare', hasHeaders: true },
  { name: 'S3', server: /^amazons3/i, guide: 's3', hasHeaders: false },
];

/**
 * How to configure the host that answered.
 *
 * @param server the value of its header `Server`
 */
export function adviceFor(server: string | null): string {
  const host = known.find((each) => each.server.test(server ?? ''));
  if (!host) return 'configure the host as one of the guides in src/hosting/guides says.';
  const guide = `src/hosting/guides/${host.guide}.md`;
  return host.hasHeaders
    ? `configure ${host.name} as ${guide} says.`
    : `${host.name} may be unable to do this; ${guide} says what it can do.`;
}
