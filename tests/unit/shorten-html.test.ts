import { parseHTML } from 'linkedom';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { shortenHtml } from '../../src/presentation/shorten-html.ts';

const reader = rehype();
/** The document that browsers make of a page, without the places in its source. */
const documentOf = (html: string) =>
  JSON.stringify(reader.parse(html), (key, value: unknown) =>
    key === 'position' || key === 'data' ? undefined : value,
  );

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body class="x">${body}</body></html>`;

const shortened: [html: string, short: string][] = [
  ['<p class="a b" id="p1">x</p>', '<p class="a b" id=p1>x</p>'],
  ['<a href="/x/?a=b" rel="next">x</a>', '<a href="/x/?a=b" rel=next>x</a>'],
  ['<a href="/x/">x</a>', '<a href=/x/>x</a>'],
  ['<input data-all="" value="">', '<input data-all value>'],
  ['<p title="It’s">x</p><i title="a`b">', '<p title=It’s>x</p><i title="a`b">'],
  ['<i title="a > b" id="x">x</i>', '<i title="a > b" id="x">x</i>'],
  [
    '<svg><use href="#a" y="3"></use><path d="M0"></path></svg>',
    '<svg><use href=#a y="3"/><path d="M0"/></svg>',
  ],
  ['<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
  ['<ul><li>a</li> <li>b</li></ul>', '<ul><li>a</li> <li>b</ul>'],
  ['<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '<ol><li>a<ul><li>b</ul><li>c</ol>'],
  ['<ul><li><p>a</p></li><li>b</li></ul>', '<ul><li><p>a</p><li>b</ul>'],
  ['<div><p>a</p><p>b</p></div>', '<div><p>a<p>b</div>'],
  [
    '<div><p>a</p>\n<p>b</p><search>c</search></div>',
    '<div><p>a</p>\n<p>b</p><search>c</search></div>',
  ],
  ['<a><p>a</p></a>', '<a><p>a</p></a>'],
  [
    '<dl><div><dt>a</dt><dd>b</dd><dd>c</dd></div><div><dt>d</dt><dd>e</dd></div></dl>',
    '<dl><div><dt>a<dd>b<dd>c</div><div><dt>d<dd>e</div></dl>',
  ],
  [
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr><tr><th>d</th><td>e</td></tr></tbody></table>',
    '<table><thead><tr><th>a</tr></thead><tbody><tr><th>b<td>c<tr><th>d<td>e</tr></tbody></table>',
  ],
  ['<p>He said: class="x" id="y" &lt;</p>', '<p>He said: class="x" id="y" &lt;</p>'],
];

test.each(shortened)('%s is shortened', (html, short) => {
  expect(shortenHtml(html)).toBe(short);
});

test('a shorter page is the same document, for browsers and for simpler parsers', () => {
  for (const [html] of shortened) {
    const [whole, short] = [page(html), shortenHtml(page(html))];
    expect(short.length).toBeLessThan(whole.length);
    expect(documentOf(short)).toBe(documentOf(whole));
    expect(parseHTML(short).toString()).toBe(parseHTML(whole).toString());
  }
});
