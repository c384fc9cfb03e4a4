import { defineConfig } from 'vitest/config';
import { versionOfNames } from '../src/presentation/search-message-names.ts';

/** Milliseconds after which something hangs. A busy machine may well need minutes. */
const limit = 600_000;

const common = {
  /** Each test says itself where the site lives. */
  env: {
    PORT: '',
    SITE_ADDRESS: '',
    SITE_CONTACT: '',
    SITE_CARDS: '',
    SITE_PRECOMPRESSED: '',
    NETLIFY: '',
    CF_PAGES: '',
  },
  testTimeout: limit,
  hookTimeout: limit,
  teardownTimeout: limit,
  /** Test files share modules: importing them for each file would take most of the time. */
  isolate: false,
};

/** What the bundler writes into the code, as if the interface had every kind of language. */
const define = {
  searchMessagesVersion: JSON.stringify(versionOfNames()),
  interfaceHasGaps: 'true',
  interfaceIsMirrored: 'true',
};

export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: { ...common, name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        define,
        test: {
          ...common,
          name: 'built',
          include: ['tests/built/**/*.test.ts', 'tests/evaluation/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'refusals',
          include: ['tests/refusals/**/*.test.ts', 'tests/hostile/**/*.test.ts'],
        },
      },
      { test: { ...common, name: 'observatory', include: ['tests/observatory/**/*.test.ts'] } },
    ],
  },
});
