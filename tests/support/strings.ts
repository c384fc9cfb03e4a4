import type { Strings } from '../../src/i18n/strings.ts';

/** A string of the interface, with its key: `lists.all`. Sections about the archive are keyed by their ids. */
export type KeyedString = readonly [key: string, text: string];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function flatten(value: unknown, key: string): KeyedString[] {
  if (typeof value === 'string') return [[key, value]];
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .flatMap(([name, inner]) => {
      const last = isObject(inner) && typeof inner['id'] === 'string' ? inner['id'] : name;
      return flatten(inner, key === '' ? last : `${key}.${last}`);
    });
}

/** Every string of an interface language. */
export function allStrings(strings: Strings): KeyedString[] {
  return flatten(strings, '');
}
