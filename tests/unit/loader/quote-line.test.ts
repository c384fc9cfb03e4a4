import { describe, expect, test } from 'vitest';
import { quoteLine } from '../../../src/loader/quote-line.ts';

describe('a quoted line', () => {
  test('has a caret below the place', () => {
    expect(quoteLine('title: x', 12, 8)).toEqual(['12 | title: x', '   |        ^']);
  });

  test('has a caret behind its end', () => {
    expect(quoteLine('title:', 1, 7)).toEqual(['1 | title:', '  |       ^']);
  });

  test('is shortened around the place', () => {
    const [line, caret] = quoteLine(`${'so '.repeat(100)}HERE${' so'.repeat(100)}`, 1, 301);
    expect(line).toMatch(/^1 \| ….*HERE.*…$/);
    expect(line).toHaveLength(4 + 80);
    expect(caret.indexOf('^')).toBe(line.indexOf('HERE'));
  });

  test('fills the width if the place is near one end', () => {
    const long = 'so '.repeat(100);
    expect(quoteLine(`HERE ${long}`, 1, 1)[0]).toMatch(/^1 \| HERE/);
    const [line] = quoteLine(`${long}HERE`, 1, 301);
    expect(line).toMatch(/^1 \| ….*HERE$/);
    expect(line).toHaveLength(4 + 80);
  });

  test('counts wide characters as two columns, and accents as none', () => {
    expect(quoteLine('映画 x', 1, 4)[1]).toBe('  |      ^');
    expect(quoteLine('e\u0301 x', 1, 4)[1]).toBe('  |   ^');
  });

  test('shows tabs and control characters as one column', () => {
    expect(quoteLine('\ta\u0000b', 1, 4)).toEqual(['1 |  a\uFFFDb', '  |    ^']);
  });
});
