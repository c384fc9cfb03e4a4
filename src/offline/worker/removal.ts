// Takes the place of the service worker where the setting is off: frees readers who have an earlier one.
import { forgetAll } from '../kept.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written by the build. */
declare const offlineBase: string;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetAll(offlineBase), self.registration.unregister()]));
});
