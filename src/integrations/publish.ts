import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { replaceFolder } from './replace-folder.ts';

/**
 * Builds the site in a temporary folder and publishes it only once it is complete: a build that fails
 * leaves the last good site as it was. This must be the last integration.
 */
export function publish(): AstroIntegration {
  let published: URL;
  let aside: URL;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // Astro would carry on with cached content if it could not read the current content.
        await rm(config.cacheDir, { recursive: true, force: true });
        published = config.outDir;
        aside = new URL('.astro/previous/', config.root);
        updateConfig({ outDir: new URL('.astro/building/', config.root) });
      },
      'astro:build:done': ({ dir }) => replaceFolder(published, dir, aside),
    },
  };
}
