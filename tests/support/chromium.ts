import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installOnDebian } from './debian.ts';

/** Debian's package of the headless shell, in which the tests take half the time. */
const headlessShell = 'chromium-headless-shell';

const systemBrowsers = [
  `/usr/bin/${headlessShell}`,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Maximum time to download Playwright's browser, in milliseconds: offline, it can hang. */
const downloadLimit = 300_000;

/** Playwright's own browser or else the system's; undefined if neither is installed. */
function findChromium(): string | undefined {
  return [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path));
}

function downloadChromium(): void {
  console.log('Downloading a browser for the tests.');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: downloadLimit,
    shell: process.platform === 'win32',
  });
}

/**
 * Finds a browser, and installs one first if there is none.
 *
 * @throws {Error} if none can be installed
 */
function requireChromium(): string {
  if (!findChromium()) downloadChromium();
  if (!findChromium()) installOnDebian(headlessShell);
  const path = findChromium();
  if (path !== undefined) return path;
  throw new Error('The tests need Chromium: install it, or run npx playwright install chromium.');
}

/** Launch options for the tests' browser. Installs one first if there is none. */
export function launchOptions() {
  return {
    executablePath: requireChromium(),
    args: [
      // Chromium's sandbox does not work for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
