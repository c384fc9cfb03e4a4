import { describe, expect, test } from 'vitest';
import { suggestion } from '../../../src/loader/suggestion.ts';

describe('a suggestion', () => {
  test('is the most similar known word', () => {
    expect(suggestion('drumer', ['film', 'drummer', 'drums'])).toBe('did you mean drummer?');
  });

  test('lists all known words if none is similar', () => {
    expect(suggestion('xylophone', ['film', 'drums'])).toBe('the known names are: film, drums.');
    expect(suggestion('xylophone', [])).toBe('there are none yet.');
  });
});
