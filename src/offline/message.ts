/**
 * What a page tells the service worker once it is there: the language of its interface, or null if the browser asks
 * to load little.
 */
export type Message = string | null;

/** Whether the service worker received such a message. */
export function isMessage(value: unknown): value is Message {
  return value === null || typeof value === 'string';
}
