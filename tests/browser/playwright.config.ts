import { defineConfig } from '@playwright/test';
import { launchOptions } from '../support/chromium.ts';
import { type ServerName, servers, siteAddress } from './servers.ts';

const names: readonly ServerName[] = ['root', 'based', 'edited', 'grown', 'hostile'];

/** Timeout in milliseconds. A busy machine can need minutes. */
const limit = 600_000;

export default defineConfig({
  testDir: '.',
  outputDir: '../../.astro/browser-tests',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  timeout: limit,
  expect: { timeout: limit / 5 },
  use: {
    baseURL: siteAddress('root'),
    launchOptions: launchOptions(),
    // Tests that answer requests in the site's place see those of pages only. Others allow it themselves.
    serviceWorkers: 'block',
  },
  webServer: names.map((name) => ({
    command: `node serve.ts ${name}`,
    cwd: import.meta.dirname,
    port: servers[name].port,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: limit,
  })),
});
