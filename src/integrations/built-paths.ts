import type { AstroIntegration } from 'astro';
import type { Path } from '../site/addresses.ts';

type BuildDone = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

/**
 * The paths of the pages that a route built, in alphabetical order.
 *
 * @param route the route as Astro writes it: `/reviews/[slug]`
 */
export function builtPaths(
  route: string,
  { assets, dir }: Pick<Parameters<BuildDone>[0], 'assets' | 'dir'>,
): Path[] {
  const files = assets.get(route) ?? [];
  return files
    .map(({ href }) => decodeURI(href.slice(dir.href.length)).replace(/(?:^|\/)index\.html$/, ''))
    .sort();
}
