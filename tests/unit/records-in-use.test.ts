import { expect, test } from 'vitest';
import { languageIn } from '../../src/integrations/bundles/records-in-use.ts';

test.each([
  'language: de',
  'language: de-AT',
  'language : de',
  '"language": "de"',
  "'language':   'de'",
  'language:\n  de',
])('the language of a review is found in %j', (field) => {
  expect(languageIn(`---\ntitle: A\n${field}\n---\nA text.\n`)).toBe('de');
  expect(languageIn(`\uFEFF---\r\n${field}\r\n---\r\nA text.`)).toBe('de');
});

test('the text of a review says nothing about its language', () => {
  expect(languageIn('---\ntitle: A\n---\nlanguage: de\n')).toBeUndefined();
});
