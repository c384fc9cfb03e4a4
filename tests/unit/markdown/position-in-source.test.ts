import { expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/body.ts';

test.each([
  ['plain text', 'One two', 'two'],
  ['a later paragraph', 'One\n\ntwo', 'two'],
  ['a subheading', '## One two', 'two'],
  ['a quotation of two lines', '> One\n> two', 'two'],
  ['emphasis', 'One *two*', 'two'],
  ['text after a link', '[One](https://x.example) two', 'two'],
  ['text after an escaped character', '1\\. One\\*s two', 'two'],
  ['text after a character reference', 'One &amp; two', 'two'],
])('a character is found in the Markdown: %s', (_, markdown, words) => {
  const body = readBody(markdown);
  if ('problems' in body) throw new Error('The body has problems.');
  const paragraph = body.paragraphs.find(({ text }) => text.includes(words));
  const position = paragraph?.positionOf(paragraph.text.indexOf(words));
  const lines = markdown.split('\n');
  const line = lines.findIndex((each) => each.includes(words));
  const column = (lines[line] ?? '').indexOf(words) + 1;
  expect(position).toEqual({ line: line + 1, column });
});
