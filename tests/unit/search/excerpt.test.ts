import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/answering/excerpt.ts';

describe('an excerpt', () => {
  const long = `${'Some words before it. '.repeat(20)}Here is the drum at last. ${'And after. '.repeat(30)}`;
  const rangeOf = (text: string, found: string) => {
    const start = text.indexOf(found);
    return { start, end: start + found.length };
  };
  const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

  test('of a short paragraph is the whole paragraph', () => {
    expect(excerpt('A drum solo.', [{ start: 2, end: 6 }], 'en')).toEqual([
      { text: 'A ', isHighlighted: false },
      { text: 'drum', isHighlighted: true },
      { text: ' solo.', isHighlighted: false },
    ]);
  });

  test('of a long paragraph is whole sentences, from the one of the match on', () => {
    const pieces = excerpt(long, [rangeOf(long, 'drum')], 'en');
    expect(textOf(pieces)).toMatch(/^Here is the drum at last\. (?:And after\. )*And after\.$/);
    expect(textOf(pieces).length).toBeGreaterThan(300);
    expect(textOf(pieces).length).toBeLessThanOrEqual(320);
    const highlighted = pieces.filter(({ isHighlighted }) => isHighlighted);
    expect(highlighted.map(({ text }) => text)).toEqual(['drum']);
  });

  test('at the end of a paragraph also has what precedes the match', () => {
    const text = `${'Some words before it. '.repeat(20)}Here is the drum.`;
    const shown = textOf(excerpt(text, [rangeOf(text, 'drum')], 'en'));
    expect(shown).toMatch(/^(?:Some words before it\. ){13}Here is the drum\.$/);
  });

  test('does not end a sentence at an abbreviation', () => {
    const text = `${'Before it. '.repeat(40)}It took ca. 107 minutes with Mr. Fletcher at the drum. ${'After. '.repeat(60)}`;
    expect(textOf(excerpt(text, [rangeOf(text, 'drum')], 'en', 80))).toMatch(
      /^It took ca\. 107 minutes with Mr\. Fletcher at the drum\./,
    );
  });

  test('of a sentence that is too long is cut between clauses', () => {
    const text = `${'He said that it was so, '.repeat(20)}that the drum was his, ${'and that it was late, '.repeat(20)}and left.`;
    const shown = textOf(excerpt(text, [rangeOf(text, 'drum')], 'en'));
    expect(shown).toMatch(
      /^… that the drum was his, (?:and that it was late, )*and that it was late …$/,
    );
    expect(shown.length).toBeLessThan(330);
  });

  test('prefers a sentence with two different words to one with the same word twice', () => {
    const text = `${'A drum, a drum, and so on. '.repeat(10)}${'Nothing at all is here. '.repeat(15)}A drum with blood. ${'And after. '.repeat(40)}`;
    const matches = [...text.matchAll(/drum|blood/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    expect(textOf(excerpt(text, matches, 'en'))).toContain('blood');
  });

  test('of a long text without spaces is cut between its words', () => {
    const text = '音楽を愛する若者の物語'.repeat(60);
    const shown = textOf(excerpt(text, [{ start: 220, end: 222 }], 'ja', 100));
    expect(shown).toMatch(/^… .*音楽.* …$/);
    expect(shown.length).toBeLessThan(106);
  });

  test('shows as many matches as possible', () => {
    const text = `drum ${'x '.repeat(200)}drum and drum and drum ${'y '.repeat(200)}`;
    const matches = [...text.matchAll(/drum/g)].map(({ index }) => ({
      start: index,
      end: index + 4,
    }));
    const highlighted = excerpt(text, matches, 'en').filter(({ isHighlighted }) => isHighlighted);
    expect(highlighted).toHaveLength(3);
  });

  test('without a match shows the beginning', () => {
    expect(textOf(excerpt(long, [], 'en'))).toMatch(/^Some words before it\. .*before it\.$/);
  });

  test('of a single long word shows the whole word', () => {
    const text = 'x'.repeat(1000);
    expect(textOf(excerpt(text, [{ start: 0, end: 1000 }], 'en'))).toBe(text);
  });

  test('shows overlapping matches once', () => {
    const matches = [
      { start: 0, end: 8 },
      { start: 5, end: 8 },
    ];
    expect(textOf(excerpt('good job', matches, 'en'))).toBe('good job');
  });
});
