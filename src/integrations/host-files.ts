import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile, redirectsFile } from '../hosting/configurations/headers-and-redirects.ts';
import { languagesOfInterface } from '../i18n/read-languages.ts';
import { wholeAddress } from '../site/addresses.ts';

/** Writes what hosts read from the folder of the site itself. Others do without these files. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = { address: new URL(wholeAddress('')), languages: languagesOfInterface() };
        await writeFile(new URL('_headers', dir), headersFile(site));
        await writeFile(new URL('_redirects', dir), redirectsFile(site));
        // GitHub Pages would otherwise leave out files whose names begin with an underscore.
        await writeFile(new URL('.nojekyll', dir), '');
      },
    },
  };
}
