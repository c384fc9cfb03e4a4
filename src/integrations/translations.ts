import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runnerImport } from 'vite';
import { sharedGaps } from '../search/indexing/shared-gaps.ts';
import type * as gapsModule from './translation-gaps.ts';

/**
 * Compares the table of translations with the texts of an archive.
 *
 * @param root the folder of the project
 */
export async function findGaps(root: URL): ReturnType<typeof gapsModule.translationGaps> {
  const { module } = await runnerImport<typeof gapsModule>(
    fileURLToPath(new URL('./translation-gaps.ts', import.meta.url)),
    { root: fileURLToPath(root) },
  );
  return module.translationGaps(fileURLToPath(new URL('content', root)));
}

/** How many words a warning names. */
const namedWords = 12;

/** At the end of a build, warns of the words of the texts that have no translation. */
export function translations(): AstroIntegration {
  return {
    name: 'translations',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const { missing } = sharedGaps();
        if (missing.length === 0) return;
        const named = missing.slice(0, namedWords).map(({ word }) => word);
        const [count, rest] = [
          missing.length === 1
            ? 'A word of the texts has'
            : `${missing.length} words of the texts have`,
          missing.length > namedWords ? ' and others' : '',
        ];
        logger.warn(
          `${count} no translation: ${named.join(', ')}${rest}. Add them to content/translations; npm run translations lists them with their places.`,
        );
      },
    },
  };
}
