import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { replaceFolder } from './replace-folder.ts';

/**
 * Builds the site aside, and puts it in the place of the last one only when all of it is done: a
 * build that stops on its way leaves the last good site as it was. It has to be the last integration.
 */
export function publish(): AstroIntegration {
  let published: URL;
  let aside: URL;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // Astro goes on with what it kept of the content where it cannot read it anew.
        await rm(config.cacheDir, { recursive: true, force: true });
        published = config.outDir;
        aside = new URL('.astro/previous/', config.root);
        updateConfig({ outDir: new URL('.astro/building/', config.root) });
      },
      'astro:build:done': ({ dir }) => replaceFolder(published, dir, aside),
    },
  };
}
