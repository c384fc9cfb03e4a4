// Sees to it that there is a browser for the tests: Playwright's own where it can be fetched, or the
// system's, which root on Debian installs.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const fetchLimit = 300_000;

function run(command: string, ...options: readonly string[]): void {
  spawnSync(command, options, {
    stdio: 'inherit',
    timeout: fetchLimit,
    shell: process.platform === 'win32',
  });
}

if (!findChromium()) {
  console.log('Looking for a browser for the tests.');
  run('npx', 'playwright', 'install', 'chromium');
}
if (!findChromium() && process.getuid?.() === 0) {
  run('apt-get', 'update');
  run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
}
if (!findChromium()) {
  console.error(
    'There is no Chromium for the tests: install it, or run npx playwright install chromium.',
  );
  process.exitCode = 1;
}
