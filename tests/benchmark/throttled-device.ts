import type { Page } from '@playwright/test';

/** How much slower than this machine the device computes. */
const slowdown = 4;

/**
 * Slow 4G as Chromium's developer tools emulate it: milliseconds from each request to its response,
 * and bytes per second.
 */
const slow4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Makes a page as slow as on a cheap phone with a bad connection, from now on. */
export async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
