import { expect, test } from 'vitest';
import { digestOf } from '../../../src/cache/digest.ts';

test('values that differ have different digests', () => {
  const values: unknown[] = [
    undefined,
    null,
    false,
    0,
    -1,
    '',
    '0',
    'null',
    [],
    [[]],
    [undefined],
    ['a', 'b'],
    ['a,b'],
    ['"a","b"'],
    {},
    { a: undefined },
    { a: 'b' },
    { a: { b: 'c' } },
    { b: 'c', a: '' },
    { a: '', b: 'c' },
    new Map(),
    new Map([['a', 'b']]),
    new Map([['a', ['b']]]),
    new Set(['a', 'b']),
    new Date(0),
    new Uint8Array([1, 2]),
    new Uint8Array([1, 3]),
  ];
  expect(new Set(values.map(digestOf)).size).toBe(values.length);
});

test('values that consist of the same have the same digest', () => {
  const value = () => ({ list: ['a', { b: new Map([['c', 1]]) }], bytes: new Uint8Array([1]) });
  expect(digestOf(value())).toBe(digestOf(value()));
});

test('what may hide something has no digest', () => {
  class Hidden {
    readonly #value = 1;
    value = () => this.#value;
  }
  for (const value of [() => 1, Symbol('a'), new Hidden(), Promise.resolve(), new WeakMap()]) {
    expect(() => digestOf({ deep: [value] })).toThrow('has no digest');
  }
});
