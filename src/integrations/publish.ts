import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { replaceFolder } from './replace-folder.ts';

/**
 * Builds the site in a temporary folder and publishes it only when it is complete. A build that
 * fails leaves the last good site unchanged. Integrations after this one cannot change it.
 */
export function publish(): AstroIntegration {
  let published: URL;
  let previous: URL;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // Otherwise, Astro falls back to cached content if it cannot read the current content.
        await rm(config.cacheDir, { recursive: true, force: true });
        published = config.outDir;
        previous = new URL('.astro/previous/', config.root);
        updateConfig({ outDir: new URL('.astro/building/', config.root) });
      },
      'astro:build:done': ({ dir }) => replaceFolder(published, dir, previous),
    },
  };
}
