import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { assetFolder, isIndexable } from './src/archive/addresses.ts';
import { ownCopies } from './src/build/own-copies.ts';
import { publish } from './src/build/publish.ts';
import { scriptOf } from './src/build/script-of.ts';
import { pagefind } from './src/search/index/pagefind.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  server: { port: site.port },
  trailingSlash: 'always',
  // Everything that a build leaves behind but the site itself is in one folder.
  cacheDir: './.astro/cache',
  build: {
    // A page is where its file is: a folder with an index, but 404.html in each language's folder.
    format: 'preserve',
    assets: assetFolder,
    // The Content-Security-Policy takes styles and scripts from files only.
    inlineStylesheets: 'never',
  },
  // The default eats the space that an end of line stands for.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: isIndexable }), pagefind(), publish()],
  vite: {
    cacheDir: '.astro/vite',
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: scriptOf }] } } },
    },
    plugins: [ownCopies()],
  },
});
