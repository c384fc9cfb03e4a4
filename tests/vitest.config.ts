import { defineConfig } from 'vitest/config';

/** Each test says itself where the site lives. */
const env = { PORT: '', SITE_ADDRESS: '' };

/** Milliseconds after which something hangs. A busy machine may well need minutes. */
const limit = 600_000;
const limits = { testTimeout: limit, hookTimeout: limit, teardownTimeout: limit };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          env,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Test files share modules: importing them again for each file takes most of the time.
          isolate: false,
        },
      },
      {
        test: {
          ...limits,
          env,
          name: 'built',
          include: ['tests/built/**/*.test.ts', 'tests/evaluation/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...limits,
          env,
          name: 'refusals',
          include: ['tests/refusals/**/*.test.ts'],
        },
      },
    ],
  },
});
