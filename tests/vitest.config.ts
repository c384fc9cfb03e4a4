import { defineConfig } from 'vitest/config';

/** Where the site lives is for each test to say. */
const env = { PORT: '', SITE_ADDRESS: '' };

export default defineConfig({
  test: {
    projects: [
      { test: { env, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          env,
          name: 'built',
          include: ['tests/built/**/*.test.ts', 'tests/evaluation/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          env,
          name: 'refusals',
          include: ['tests/refusals/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
