import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languageName } from '../archive/text/language.ts';
import { isLanguageTag } from '../schema/language-tag.ts';

/**
 * Says in the terminal that the development server has to be started again when an interface language is added or
 * removed. A restart from within, as Astro does one for its configuration, would no longer see changes of the content.
 */
export function addedLanguages(): AstroIntegration {
  return {
    name: 'added-languages',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('../i18n/languages/', import.meta.url));
        const report = (what: string) => (path: string) => {
          if (!path.startsWith(folder) || !path.endsWith('.ts')) return;
          const tag = basename(path, '.ts');
          const name = isLanguageTag(tag) ? `${languageName(tag, 'en')} (${tag})` : tag;
          logger.warn(
            `The interface language ${name} was ${what}. Press Ctrl+C and run npm run dev again: until then, this server has the languages that it had at its start.`,
          );
        };
        server.watcher.on('add', report('added'));
        server.watcher.on('unlink', report('removed'));
      },
    },
  };
}
