import { expect, test } from 'vitest';
import {
  interfaceNamedIn,
  interfaceQuery,
} from '../../src/site/copied-modules/interface-parameter.ts';

test.each(['de', 'pt-BR'])('the query for %s names it', (language) => {
  expect(interfaceNamedIn(interfaceQuery(language))).toBe(language);
});

test('published addresses name the language by a parameter, also among others', () => {
  expect(interfaceNamedIn('?interface=de')).toBe('de');
  expect(interfaceNamedIn('?marks=Fletcher&interface=de')).toBe('de');
});

test('other queries name no language', () => {
  for (const query of ['', '?', '?marks=Fletcher', '?marks=de&at=150']) {
    expect(interfaceNamedIn(query), query).toBeUndefined();
  }
});
