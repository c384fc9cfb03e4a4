/** Tells whether a value is of a type. */
type Guard<Value> = (value: unknown) => value is Value;

export const isString: Guard<string> = (value) => typeof value === 'string';
export const isNumber: Guard<number> = (value) => typeof value === 'number';

/** Returns a guard of lists. */
export function isListOf<Item>(isItem: Guard<Item>): Guard<readonly Item[]> {
  return (value): value is readonly Item[] => Array.isArray(value) && value.every(isItem);
}

/** Returns a guard of objects, not lists, with values of one type. */
export function isRecordOf<Item>(isItem: Guard<Item>): Guard<Readonly<Record<string, Item>>> {
  return (value): value is Readonly<Record<string, Item>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isItem);
}

/**
 * Reads JSON that a host sent: it may be damaged, or belong to another version of the site.
 *
 * @param name what it is, for the error
 * @throws {Error} if it is no JSON, or something else
 */
export function readJson<Value>(text: string, isValue: Guard<Value>, name: string): Value {
  const value: unknown = JSON.parse(text);
  if (!isValue(value)) throw new Error(`This is not ${name}: ${text.slice(0, 50)}`);
  return value;
}
