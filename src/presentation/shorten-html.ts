// What HTML lets a page leave out, because parsers know it: https://html.spec.whatwg.org/#optional-tags

/** The end tags of drawn elements, which Astro writes though these elements can close themselves. */
const drawnEnds = /><\/(?:path|use|rect)>/g;

/** Characters for which the value of an attribute needs quotes. */
const needsQuotes = /[\s'`=<>]/;

/**
 * Leaves out quotes that attributes do not need, and empty values. Astro and rehype escape quotes in values, and `<` in
 * texts: words that look like an attribute are not in a tag.
 */
function withoutNeedlessQuotes(html: string): string {
  let short = '';
  let copied = 0;
  for (let at = html.indexOf('="'); at >= 0; at = html.indexOf('="', at + 1)) {
    const start = at + 2;
    const end = html.indexOf('"', start);
    const value = html.slice(start, end);
    // The slash of an element that closes itself would be part of the value.
    if (end < 0 || needsQuotes.test(value) || html.startsWith('/>', end + 1)) continue;
    if (html.lastIndexOf('<', at) < html.lastIndexOf('>', at)) continue;
    short += html.slice(copied, value === '' ? at : at + 1) + value;
    copied = end + 1;
  }
  return short + html.slice(copied);
}

/** Elements that end a paragraph before them, in old parsers, too. */
const blocks =
  'p|div|ul|ol|dl|table|section|article|nav|header|footer|main|form|fieldset|details|figure|blockquote|h[1-6]';

/** Elements whose end tag ends the paragraph in them. Others, such as links, do not. */
const parents = 'div|section|article|header|footer|main|blockquote';

/** End tags that what comes next implies, without white space between them: elsewhere, that would move. */
const impliedEnds = new RegExp(
  [
    '</li>(?=<li[ >]|</[uo]l>)',
    '</td>(?=<td[ >]|</tr>)',
    '</th>(?=<t[dh][ >]|</tr>)',
    '</tr>(?=<tr[ >])',
    '</d[dt]>(?=<d[dt][ >])',
    '</dd>(?=</d(?:l|iv)>)',
    `</p>(?=<(?:${blocks})[ >]|</(?:${parents})>)`,
    '</head>(?=<body[ >])',
    '</body>(?=</html>\\s*$)',
    '</html>\\s*$',
  ].join('|'),
  'g',
);

/** A page as shorter HTML that means the same: parsers make the same document of both. */
export function shortenHtml(html: string): string {
  return withoutNeedlessQuotes(html.replace(drawnEnds, '/>')).replace(impliedEnds, '');
}
