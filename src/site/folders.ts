// What scripts for browsers know of the paths of the built site, too.

/** The path of a file or page below the site's base, without slashes at its ends: '' is the home page. */
export type Path = string;

/** The folder of scripts, style sheets and fonts, whose names contain a hash of their content. */
export const assetFolder = 'assets';

/** The folder of the search index below the site's base. Pagefind finds the base by this name. */
export const searchIndexFolder = 'pagefind';
