// Answers the requests of pages, so that what was opened once can be read again without a network.
import { answerRequest, hasNewer } from '../answer-request.ts';
import { keepInAdvance } from '../keep-in-advance.ts';
import { isMessage } from '../message.ts';
import type { OfflineSite } from '../offline-site.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written by the build. */
declare const offlineSite: OfflineSite;
const site = offlineSite;

// A new build takes effect at once: pages come from the network anyway, and hashes name their files.
let isFirst = false;
self.addEventListener('install', () => {
  isFirst = !self.registration.active;
  void self.skipWaiting();
});
// The pages of an earlier worker become those of this one by themselves. Chromium never finishes a navigation that is
// under way while it claims them.
self.addEventListener('activate', (event) => {
  if (isFirst) event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const answer = answerRequest(event, site);
  if (answer) event.respondWith(answer);
});

/** One page after the other, so that nothing is fetched twice. */
let queue: Promise<unknown> = Promise.resolve();

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (!isMessage(data) || !(source instanceof WindowClient)) return;
  // Without a network, or room on the device, the next page tries again.
  queue = queue.then(() => keepInAdvance(source.url, data, site).catch(console.warn));
  event.waitUntil(queue);
  // Any message says that the page has been replaced since it was kept.
  void hasNewer.get(source.id)?.then((isNewer) => isNewer && source.postMessage(null));
});
