import { hash } from 'node:crypto';

/** Digests of objects that were digested before. Records never change. */
const known = new WeakMap<object, string>();

const list = (values: Iterable<unknown>) => Array.from(values, encode).join(',');

function encodeObject(value: object): string {
  if (Array.isArray(value)) return `[${list(value)}]`;
  if (value instanceof Uint8Array) return `bytes ${hash('sha256', value)}`;
  if (value instanceof Map) return `map ${list([...value].flat(1))}`;
  if (value instanceof Set) return `set ${list(value)}`;
  if (value instanceof Date) return `date ${value.getTime()}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new TypeError(`An object of the class ${value.constructor.name} has no digest.`);
  }
  return `{${list(Object.entries(value).flat(1))}}`;
}

/** Writes a value so that different values are written differently. */
function encode(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`A ${typeof value} has no digest.`);
  }
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  const digest = known.get(value) ?? hash('sha256', encodeObject(value));
  known.set(value, digest);
  return digest;
}

/**
 * A digest of everything that a value consists of, in its order: values with the same digest are the same.
 *
 * @throws {TypeError} if the value contains a function, a symbol, or an object of a class
 */
export function digestOf(value: unknown): string {
  return hash('sha256', encode(value));
}
