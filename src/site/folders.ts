// Folders of the built site that scripts for browsers know, too.

/** The folder of scripts, style sheets and fonts, whose names contain a hash of their content. */
export const assetFolder = 'assets';

/** The folder of the search index below the site's base. Pagefind finds the base by this name. */
export const searchIndexFolder = 'pagefind';
