import { languageFolder, type Path, paths } from '../site/addresses.ts';
import { site } from '../site/settings.ts';

/** What a host has to know of a built site. */
export interface HostedSite {
  /** The address for which it was built, with a slash at its end. */
  readonly address: URL;
  /** The tags of the interface languages, the root language first. */
  readonly languages: readonly string[];
}

/** A page that answers for missing pages. */
export interface NotFoundPage {
  /** The folder below which it answers, below the site's base, with a slash at its end; '' is the whole site. */
  readonly below: string;
  /** Below the site's base. */
  readonly page: Path;
}

/** The pages for missing pages: that of the whole site first, then those of folders within it. */
export function notFoundPages(languages: readonly string[]): NotFoundPage[] {
  return languages.map((language) => {
    const folder = languageFolder(language);
    return { below: folder === undefined ? '' : `${folder}/`, page: paths.notFound(language) };
  });
}

/**
 * The page that answers for a missing page.
 *
 * @param path of the missing page, below the site's base
 */
export function notFoundPageFor(path: Path, languages: readonly string[]): Path {
  const fitting = notFoundPages(languages).filter(({ below }) => path.startsWith(below));
  return fitting.at(-1)?.page ?? paths.notFound(site.rootLanguage);
}
