import { describe, expect, test } from 'vitest';
import { readContact } from '../../src/site/contact.ts';

describe('a contact', () => {
  test.each([
    ['archive@reviews.example', 'archive@reviews.example', 'mailto:archive@reviews.example'],
    ['a+b&c@reviews.example', 'a+b&c@reviews.example', 'mailto:a%2Bb%26c@reviews.example'],
    ['https://reviews.example', 'reviews.example', 'https://reviews.example/'],
    [
      'http://x.example/contact/?to=me',
      'x.example/contact/?to=me',
      'http://x.example/contact/?to=me',
    ],
  ])('may be %s', (set, text, href) => {
    expect(readContact(set)).toEqual({ text, href });
  });

  test('may be left out', () => {
    expect(readContact('')).toBeUndefined();
  });

  test.each([
    'reviews.example',
    'archive@localhost',
    'archive@reviews..example',
    'mailto:archive@reviews.example',
    'Jane Roe <jane@reviews.example>',
    'ftp://reviews.example/',
    'https://me@reviews.example/',
    '+49 30 123456',
  ])('may not be %s', (set) => {
    expect(() => readContact(set)).toThrow(/^SITE_CONTACT is .*neither.*Write archive@/);
  });
});
