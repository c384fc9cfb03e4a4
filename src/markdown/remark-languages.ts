import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { direction } from '../archive/text/language.ts';
import { languageScheme } from './remark-allowed.ts';

/**
 * A remark plugin that marks words in another language, for screen readers and hyphenation:
 * `[Zeitgeist](lang:de)` becomes `<span lang="de" dir="ltr">Zeitgeist</span>`.
 */
export function remarkLanguages() {
  return (tree: Root) => {
    visit(tree, 'link', (link) => {
      if (!link.url.startsWith(languageScheme)) return;
      const lang = link.url.slice(languageScheme.length);
      const hProperties = { lang, dir: direction(lang), href: undefined };
      link.data = { ...link.data, hName: 'span', hProperties };
    });
  };
}
