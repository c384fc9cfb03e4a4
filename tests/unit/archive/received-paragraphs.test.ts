import { describe, expect, test } from 'vitest';
import { receivedParagraphs } from '../../../src/archive/reviews/received-paragraphs.ts';

describe('the paragraphs of a received text', () => {
  const texts = (received: string, how: Parameters<typeof receivedParagraphs>[1]) =>
    receivedParagraphs(received, how).map(({ text }) => text);

  test('may be separated by blank lines; their lines are joined', () => {
    expect(texts('a\nb\n\n \t\nc \n', 'blank-lines')).toEqual(['a b', 'c']);
  });

  test('may be one per line', () => {
    expect(texts('a\nb\n\nc', 'lines')).toEqual(['a', 'b', 'c']);
  });

  test('are a single one if they were lost', () => {
    expect(texts('a\n\nb ', 'restored')).toEqual(['a b']);
  });

  test('include a line that consists of a no-break space', () => {
    expect(texts('a\n\u00A0\nb', 'lines')).toEqual(['a', '\u00A0', 'b']);
  });

  test('have the number of the line on which they begin', () => {
    expect(receivedParagraphs('\na\nb\n\nc', 'blank-lines').map(({ line }) => line)).toEqual([
      2, 5,
    ]);
  });
});
