import { workerFile, workerPolicy } from '../site/service-worker.ts';
import type { Message } from './message.ts';
import { tellState } from './tell-state.ts';

/** Whether the reader's browser asks to load little. Not every browser can tell. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true
  );
}

/**
 * Registers the service worker, and tells it what this page needs without a network.
 *
 * @throws {Error} if the browser allows no storage, or the worker cannot be fetched
 */
export async function register(): Promise<void> {
  // Browsers have service workers only for sites with encryption.
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const message: Message = savesData() ? null : document.documentElement.lang;
  const tell = () => serviceWorker.controller?.postMessage(message);
  serviceWorker.addEventListener('controllerchange', tell);
  // It only has something to say if what it kept of this page is old.
  serviceWorker.addEventListener('message', () => void tellState('updated'));
  const address = import.meta.env.BASE_URL + workerFile;
  const rules = { createScriptURL: () => address };
  const policy = window.trustedTypes?.createPolicy(workerPolicy, rules);
  await (policy
    ? serviceWorker.register(policy.createScriptURL(address))
    : serviceWorker.register(address));
  tell();
}
