import { defineConfig } from 'astro/config';
import { addedLanguages } from './src/integrations/added-languages.ts';
import { contentForPages } from './src/integrations/bundles/content-for-pages.ts';
import { copyModules } from './src/integrations/bundles/copy-modules.ts';
import { importTogether } from './src/integrations/bundles/import-together.ts';
import { recordsInUse } from './src/integrations/bundles/records-in-use.ts';
import { searchScripts } from './src/integrations/bundles/search-scripts.ts';
import { checkShippedPackages } from './src/integrations/bundles/shipped-packages.ts';
import { contentFindings } from './src/integrations/content-findings.ts';
import { dictionaries } from './src/integrations/dictionaries.ts';
import { frontmatterSchema } from './src/integrations/frontmatter-schema.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { interfaceGaps, isMirrored } from './src/integrations/interface-gaps.ts';
import { keepResults } from './src/integrations/keep-results.ts';
import { nextSteps } from './src/integrations/next-steps.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { precompress } from './src/integrations/precompress.ts';
import { publish } from './src/integrations/publish.ts';
import { pagefind } from './src/integrations/search-index.ts';
import { sitemapOfPages } from './src/integrations/sitemap.ts';
import { stateMessages } from './src/integrations/state-messages.ts';
import { translations } from './src/integrations/translations.ts';
import { versionOfNames } from './src/presentation/search-message-names.ts';
import { assetFolder } from './src/site/addresses.ts';
import { site } from './src/site/settings.ts';

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
  logger: { entrypoint: new URL('./src/integrations/progress-logger.ts', import.meta.url) },
  devToolbar: { enabled: false },
  integrations: [
    ...sitemapOfPages(),
    pagefind(),
    offline(),
    translations(),
    frontmatterSchema(),
    hostFiles(),
    precompress(),
    publish(),
    contentFindings(),
    addedLanguages(),
    nextSteps(),
    keepResults(),
  ],
  vite: {
    cacheDir: '.astro/vite',
    // A build beside the development server changes no page of it.
    server: { watch: { ignored: ['**/.astro/{building,cache,kept,previous}/**', '**/dist/**'] } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: searchScripts() } } },
    },
    environments: {
      client: {
        build: {
          // Pages and scripts have the names of others: short ones are fewer bytes.
          rolldownOptions: {
            output: {
              chunkFileNames: `${assetFolder}/[name].[hash:6].js`,
              entryFileNames: ({ name }) =>
                `${assetFolder}/${name.replace(/\.astro_.*/, '')}.[hash:6].js`,
            },
          },
        },
      },
    },
    define: {
      searchMessagesVersion: JSON.stringify(versionOfNames()),
      stateMessages: JSON.stringify(await stateMessages()),
      worksOffline: JSON.stringify(site.offline),
      interfaceIsMirrored: JSON.stringify(isMirrored()),
      interfaceHasGaps: JSON.stringify(await interfaceGaps(new URL('./content/', import.meta.url))),
    },
    plugins: [
      copyModules(),
      importTogether(),
      recordsInUse(),
      dictionaries(),
      contentForPages(),
      checkShippedPackages(),
    ],
  },
});
