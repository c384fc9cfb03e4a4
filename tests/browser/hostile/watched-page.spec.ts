import { expect, test } from '@playwright/test';
import { hostileSite, watchedPage } from './watched-page.ts';

const attack = `
  <img src="https://evil.example/x.png">
  <img src="missing.png" onerror="canary('from markup')">
  <script>alert('a question'); open('about:blank'); throw new Error('a fault');</script>
`;

test('whatever an input could do would be noticed', async ({ browser }) => {
  const { page, context, events } = await watchedPage(browser, hostileSite, true);
  await page.goto(hostileSite);
  await page.setContent(attack, { waitUntil: 'commit' });
  for (const event of [
    'a script ran: from markup',
    'a request of https://evil.example/x.png',
    'a dialog: a question',
    'another window',
    'an error: a fault',
  ]) {
    await expect.poll(() => events.join('\n')).toContain(event);
  }
  await context.close();
});
