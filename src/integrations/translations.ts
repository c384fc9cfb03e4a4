import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runnerImport } from 'vite';
import { kept } from '../cache/kept.ts';
import type { TableGaps } from '../search/indexing/missing-translations.ts';
import {
  readTranslatedTexts,
  sharedTranslatedTexts,
  type TranslatedTexts,
} from './translated-texts.ts';
import type * as gapsModule from './translation-gaps.ts';

async function compare(texts: TranslatedTexts, root: URL): Promise<TableGaps> {
  const { module } = await runnerImport<typeof gapsModule>(
    fileURLToPath(new URL('./translation-gaps.ts', import.meta.url)),
    { root: fileURLToPath(root) },
  );
  return module.translationGaps(texts);
}

/**
 * Reads an archive, and compares the table of translations with its texts.
 *
 * @param root the folder of the project
 * @throws {ContentError} if the content has problems
 */
export async function findGaps(root: URL): Promise<TableGaps> {
  return compare(await readTranslatedTexts(new URL('content/', root)), root);
}

/** How many words a warning names. */
const namedWords = 12;

/** At the end of a build, warns of the words of the texts that have no translation. */
export function translations(): AstroIntegration {
  let root: URL;
  return {
    name: 'translations',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ logger }) => {
        const texts = await sharedTranslatedTexts(new URL('content/', root));
        const { missing } = await kept('translation-gaps', 'all', [texts], () =>
          compare(texts, root),
        );
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
