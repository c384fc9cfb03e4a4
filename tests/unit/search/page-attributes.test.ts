import { expect, test } from 'vitest';
import { withoutNeedlessTags } from '../../../src/search/indexing/without-needless-tags.ts';
import { withoutPagefindAttributes } from '../../../src/search/indexing/without-pagefind-attributes.ts';
import { readTable, writeTable } from '../../../src/search/loading/tab-separated-values.ts';

test('the tags of marks are removed whole, though a name in their id has a > or the tag of a drawing', () => {
  expect(
    withoutNeedlessTags(
      '<p><a class="paragraph-link" href="#p1" title="a > b"></a><span id="p1-Kane->-Able">Kane &gt; Able</span> and <b title="<svg>">b</b> <svg title="a > b"><g/></svg>c</p>',
    ),
  ).toBe('<p>Kane &gt; Able and <b title="<svg>">b</b> c</p>');
});

test('what only Pagefind reads is removed from tags, but not from texts and values', () => {
  expect(
    withoutPagefindAttributes(
      '<main data-pagefind-body data-facts="a > b"><p title="x data-facts y" data-pagefind-meta="z" class="q">a data-facts b</p></main>',
    ),
  ).toBe('<main><p title="x data-facts y" class="q">a data-facts b</p></main>');
});

test('a table refuses what would shift its fields', () => {
  expect(readTable(writeTable([['a', 'b c'], ['d']]))).toEqual([['a', 'b c'], ['d']]);
  expect(() => writeTable([['a', 'b\tc']])).toThrow('has a tab or a line end');
  expect(() => writeTable([['a'], ['b\nc']])).toThrow('has a tab or a line end');
});
