import type { AstroIntegration } from 'astro';
import { BuildCache, setBuildCache } from '../cache/build-cache.ts';
import { digestOfCode } from './code-digest.ts';

/**
 * Keeps results of a build for the next ones in `.astro/kept`, by everything that they depend on. The folder may be
 * deleted at any time. This must come after all integrations that ask for results.
 */
export function keepResults(): AstroIntegration {
  let cache: BuildCache | undefined;
  let isBuild = false;
  return {
    name: 'keep-results',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': async ({ config }) => {
        if (!isBuild) return;
        const { root, vite, build } = config;
        const settings = { define: vite.define, build, base: config.base, site: config.site };
        cache = new BuildCache(
          new URL('.astro/kept/', root),
          await digestOfCode(root, settings),
          new URL(`${build.assets}/`, config.outDir),
        );
        setBuildCache(cache);
      },
      'astro:build:done': ({ logger }) => {
        if (!cache) return;
        try {
          cache.finish();
        } catch (error) {
          logger.warn(
            `The next build makes everything again, because nothing could be kept for it: ${error}`,
          );
        }
        const { made, kept } = cache.countsOf('pages');
        logger.info(`rendered ${made} pages and files, and kept ${kept} of the last build`);
      },
    },
  };
}
