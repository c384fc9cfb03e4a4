import type { BreadcrumbList } from 'schema-dts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { navigationIn, sectionOf } from '../../presentation/navigation.ts';
import { type Path, paths, wholeAddress } from '../../site/addresses.ts';

/** A page: the title and the path of what leads to it, or of itself. */
interface Crumb {
  readonly name: string;
  readonly path: Path;
}

/** The way to a page: from the home page, by way of its section in the main menu. */
function trailTo(page: Crumb, language: string): Crumb[] {
  const home = { name: stringsFor(language).archiveName, path: paths.home(language) };
  const section = navigationIn(language).find(({ sections }) =>
    sections.includes(sectionOf(page.path, language)),
  );
  const above =
    section && section.path !== home.path
      ? [home, { name: section.label, path: section.path }]
      : [home];
  return [...above.filter(({ path }) => path !== page.path), page];
}

/** The way to a page as search engines show it. Undefined for the home page, to which there is none. */
export function breadcrumbs(page: Crumb, language: string): BreadcrumbList | undefined {
  const trail = trailTo(page, language);
  if (trail.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList',
    // The last one is the page itself, and needs no address.
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(index + 1 < trail.length ? { item: wholeAddress(path) } : {}),
    })),
  };
}
