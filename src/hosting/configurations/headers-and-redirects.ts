import { expressionOf, hashedFiles, immutable, unhashedFiles } from '../caching.ts';
import { safetyHeaders } from '../headers.ts';
import { type HostedSite, notFoundPages } from '../hosted-site.ts';
import { contentType, typesByExtension, typesByName } from '../media-types.ts';

const rule = (path: string, name: string, value: string) => [path, `  ${name}: ${value}`];

/** Patterns of what browsers may keep. These hosts can make no exceptions, so a pattern that has one is not used. */
function keptFiles(): string[] {
  return hashedFiles.filter(
    (pattern) => !unhashedFiles.some((path) => new RegExp(`^${expressionOf(pattern)}$`).test(path)),
  );
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Both join the values of a header if several rules
 * set it, so no file may have two of a kind. They revalidate all files unless a rule says otherwise.
 */
export function headersFile(site: HostedSite): string {
  const base = site.address.pathname;
  const isAlone = (suffix: string) => !typesByName.some((type) => type.suffix.endsWith(suffix));
  const types = [
    // The rules of `.xml` and `.json` would also fit files with a type by name; hosts know these two extensions.
    ...typesByExtension.filter(({ suffix }) => suffix !== '.html' && isAlone(suffix)),
    ...typesByName,
  ];
  const lines = [
    `${base}*`,
    ...safetyHeaders(site).map(([name, value]) => `  ${name}: ${value}`),
    ...keptFiles().flatMap((pattern) => rule(`${base}${pattern}`, 'Cache-Control', immutable)),
    ...types.flatMap((type) => {
      const path = type.suffix.replace(/^\//, '');
      return rule(`${base}*${path}`, 'Content-Type', contentType(type));
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The file `_redirects`: on Netlify, the pages for missing ones, of folders first. That of a site at the root of its
 * host needs no rule.
 */
export function redirectsFile({ address, languages }: HostedSite): string {
  const base = address.pathname;
  const [whole, ...folders] = notFoundPages(languages);
  const pages = [...folders, ...(whole && base !== '/' ? [whole] : [])];
  return pages.map(({ below, page }) => `${base}${below}* ${base}${page} 404\n`).join('');
}
