import type { Plugin } from 'vite';

/** The module by which Astro gives pages the content, as Vite names it. */
const contentModule = '\0astro:data-layer-content';

/**
 * Gives pages the content that the loaders of the same build have shared (loader/shared-content.ts). Astro would
 * write it into the code, for the bundler and Node to parse: at 1,000 reviews, 32 MB of code.
 */
export function contentForPages(): Plugin {
  return {
    name: 'content-for-pages',
    apply: 'build',
    load: {
      // Before Astro's own plugin.
      order: 'pre',
      handler: (id) =>
        id === contentModule
          ? { code: 'export default globalThis.sharedContent;\n', map: { mappings: '' } }
          : undefined,
    },
  };
}
