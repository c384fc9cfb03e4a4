/**
 * What a page that has been read for a moment tells the service worker: the language of its interface, or null if the
 * reader's browser asks to load little.
 */
export type Message = string | null;

/** Whether the service worker received such a message. */
export function isMessage(value: unknown): value is Message {
  return value === null || typeof value === 'string';
}
