import { describe, expect, test } from 'vitest';
import { readBody, renderBody } from '../../../src/markdown/body.ts';

const paragraphLabel = (paragraph: number) => ({ text: `Paragraph ${paragraph}` });

/** Reads and renders a body; a body with problems has no HTML. */
function read(markdown: string, language = 'en') {
  const body = readBody(markdown);
  if ('problems' in body) return { paragraphs: [], html: '', problems: body.problems };
  const { html } = renderBody(body, { language, paragraphLabel, marks: [] });
  return { paragraphs: body.paragraphs, html, problems: [] };
}
const messages = (markdown: string) => read(markdown).problems.map(({ message }) => message);
/** The HTML without the links of the paragraphs to themselves. */
const plain = (markdown: string, language?: string) =>
  read(markdown, language).html.replace(/<a class="paragraph-link"[^>]*><\/a>/g, '');
/** The HTML without the element around the initial, either. */
const withoutInitial = (markdown: string, language?: string) =>
  plain(markdown, language).replace(/<span class="initial">(.*?)<\/span>/gu, '$1');

describe('paragraphs', () => {
  test('are numbered, in headings and quotations too', () => {
    const { html, paragraphs } = read('One\n\n## Two\n\n> Three\n>\n> Four\n\nFive');
    expect([...html.matchAll(/id="(p\d)"/g)].map(([, id]) => id)).toEqual([
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
    ]);
    expect(paragraphs.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
    expect(paragraphs.map(({ line }) => line)).toEqual([1, 3, 5, 7, 9]);
  });

  test('link to themselves with a link that has a name but no text', () => {
    expect(read('One').html).toBe(
      '<p id="p1"><a class="paragraph-link" href="#p1" aria-label="Paragraph 1"></a><span class="initial">O</span>ne</p>',
    );
  });

  test('are plain text: without markup, and with spaces for line ends', () => {
    const markdown = 'A *film*\nof **great** [speed](https://x.example), \\*so\\*\nto say';
    expect(read(markdown).paragraphs.map(({ text }) => text)).toEqual([
      'A film of great speed, *so* to say',
    ]);
  });

  test('keep every space of the file, so that it can be compared', () => {
    expect(read('drama.  Damien\u00A0x').paragraphs[0]?.text).toBe('drama.  Damien\u00A0x');
  });
});

describe('typography', () => {
  test('pairs quotation marks across emphasis and links', () => {
    expect(withoutInitial('"*Whiplash* is [it](https://x.example)"')).toContain(
      '“<em>Whiplash</em> is',
    );
    expect(plain('Er: "*So*"', 'de')).toContain('„<em>So</em>“</p>');
  });

  test('reads a line end as a space', () => {
    expect(plain('he said\n"So" to Mr.\nFletcher')).toContain('“So” to Mr.\u00A0Fletcher');
  });

  test('does not change the text that is compared with the received text', () => {
    expect(read('"So"').paragraphs[0]?.text).toBe('"So"');
  });
});

describe('an initial', () => {
  const initials = (text: string) =>
    [...plain(text).matchAll(/<span class="initial">(.*?)<\/span>/gu)].map(
      ([, initial]) => initial,
    );

  test.each([
    ['So it begins.', ['S']],
    ['"So" it begins.', ['“S']],
    ['*So* it begins.', ['S']],
    ['"*So*" it begins.', ['“', 'S']],
    ['E\u0301tude.', ['E\u0301']],
    ['Да.', ['Д']],
    ['19 years old', []],
    ['ويبلاش', []],
    ['鞭打', []],
  ])('of %s is %j: the first letter, with the punctuation before it', (text, expected) => {
    expect(initials(text)).toEqual(expected);
  });

  test.each(['Quick', '“Quick', 'Ça', 'Ça'.normalize('NFD'), 'gone', 'Şu'])(
    'of %s is raised: its tail would run into the line below',
    (text) => {
      expect(plain(text)).toContain('<span class="initial raised">');
    },
  );

  test('begins the first paragraph only, and only if nothing comes before it', () => {
    expect(plain('One.\n\nTwo.')).toContain('<p id="p2">Two.</p>');
    expect(plain('## One\n\nTwo.')).not.toContain('initial');
    expect(plain('> One\n\nTwo.')).not.toContain('initial');
  });
});

describe('words in another language', () => {
  test('are marked with their language, without a link', () => {
    expect(plain('Nicht so [Whiplash](lang:en).', 'de')).toBe(
      '<p id="p1"><span class="initial">N</span>icht so <span lang="en" dir="ltr">Whiplash</span>.</p>',
    );
    expect(plain('[שלום](lang:he)')).toContain('<span lang="he" dir="rtl">');
  });

  test('need a valid language tag', () => {
    expect(messages('[x](lang:english)')).toHaveLength(1);
    expect(messages('[x](lang:not_a_tag)')[0]).toMatch(/“not_a_tag” is not a language tag/);
  });
});

describe('safety', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <b onclick="alert(1)">b</b>',
    '<iframe src="https://x.example"></iframe>',
    '<!-- a note -->',
    'a <img src=x onerror=alert(1)> b',
  ])('refuses raw HTML: %s', (markdown) => {
    expect(messages(markdown)[0]).toMatch(/^Raw HTML is not allowed/);
    expect(read(markdown).html).not.toMatch(/<(script|b|iframe|img|!--)/);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '<javascript:alert(1)>',
    '[x](/reviews/y/)',
    '[x](//x.example)',
    '[x](#p2)',
  ])('refuses a link that is unsafe or leads nowhere: %s', (markdown) => {
    expect(messages(markdown)[0]).toMatch(/^This link is not safe/);
  });

  test.each([
    'a  \nb',
    'a\\\nb',
    '[x](https://x.example "y")',
    '##',
    '>',
    '- a\n- b',
    '1. a',
    '---',
    '![x](https://x.example/x.png)',
    '```\ncode\n```',
    '    code',
    '# Title',
    '`code`',
  ])('refuses Markdown that no review may contain: %s', (markdown) => {
    expect(read(markdown).problems).toHaveLength(1);
  });

  test('reports the line of each problem', () => {
    expect(read('One\n\ntwo <b>x</b>').problems.map(({ position }) => position)).toEqual([
      { line: 3, column: 5 },
      { line: 3, column: 9 },
    ]);
  });

  test('accepts links to other sites, without a referrer', () => {
    expect(withoutInitial('[x](https://x.example)')).toContain(
      '<a href="https://x.example" rel="external noreferrer">x</a>',
    );
    expect(messages('[x](https://x.example) [y](mailto:a@x.example)')).toEqual([]);
  });
});
