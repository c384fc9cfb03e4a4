/** What a page that has been read for a moment tells the service worker. */
export interface Message {
  /** The language of its interface. */
  readonly language: string;
  /** Whether the reader's browser asks to load little. */
  readonly savesData: boolean;
}

/** Whether the service worker received such a message. */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'language') === 'string' &&
    typeof Reflect.get(value, 'savesData') === 'boolean'
  );
}
