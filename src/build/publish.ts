import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Builds the site aside, and puts it in the place of the last one only when all of it is done: a
 * build that stops on its way leaves the last good site as it was. It has to be the last integration.
 */
export function publish(): AstroIntegration {
  let published: URL;
  let previous: URL;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        published = config.outDir;
        previous = new URL('.astro/previous/', config.root);
        updateConfig({ outDir: new URL('.astro/building/', config.root) });
      },
      'astro:build:done': async ({ dir }) => {
        await rm(previous, { recursive: true, force: true });
        const hasPrevious = existsSync(published);
        if (hasPrevious) await rename(published, previous);
        try {
          await rename(dir, published);
        } catch (error) {
          if (hasPrevious) await rename(previous, published);
          throw error;
        }
        await rm(previous, { recursive: true, force: true });
      },
    },
  };
}
