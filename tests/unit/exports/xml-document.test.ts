import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { xmlDocument } from '../../../src/exports/xml-document.ts';

test('a text with the end of character data, which XML forbids there, is escaped', () => {
  const xml = xmlDocument(x('a', { b: 'c ]]> d' }, 'e ]]> f', x('g'), ']]', '> h'));
  expect(xml).not.toContain(']]>');
  expect(xml).toContain('<a b="c ]]&gt; d">e ]]&gt; f<g />]]&gt; h</a>');
});
