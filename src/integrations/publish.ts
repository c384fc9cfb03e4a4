import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lockBuild } from './publishing/build-lock.ts';
import { keepPreviousFiles } from './publishing/keep-previous-files.ts';
import { PublishingError } from './publishing/publishing-error.ts';
import { replaceFolder, restoreFolder } from './publishing/replace-folder.ts';

/** A build that is running. */
interface Build {
  /** The folder with the site that readers see. */
  readonly published: URL;
  /** The folder for the last site, while the new one takes its place. */
  readonly previous: URL;
  /** Held, not used: keeps other builds out until the process ends, for some integrations write after publishing. */
  readonly lock: Disposable;
}

/**
 * Builds the site in a folder of its own and publishes it only when it is complete. A build that fails leaves the
 * last good site unchanged. Integrations after this one cannot change it.
 */
export function publish(): AstroIntegration {
  let build: Build | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const building = new URL('.astro/building/', config.root);
        const lock = lockBuild(building);
        build = {
          published: config.outDir,
          previous: new URL('.astro/previous/', config.root),
          lock,
        };
        await restoreFolder(build.published, build.previous);
        const [outDir, cacheDir] = [new URL('site/', building), new URL('cache/', building)];
        // Otherwise, Astro falls back to cached content if it cannot read the current content.
        for (const folder of [outDir, cacheDir]) await rm(folder, { recursive: true, force: true });
        updateConfig({ outDir, cacheDir });
      },
      'astro:build:done': async ({ dir }) => {
        if (!build) return;
        const { published, previous } = build;
        try {
          await keepPreviousFiles(published, dir);
          await replaceFolder(published, dir, previous);
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new PublishingError(
            `The site is built, but it cannot be published in ${fileURLToPath(published)}: ${reason}`,
          );
        }
      },
    },
  };
}
