import { describe, expect, test } from 'vitest';
import { separator } from '../../../src/archive/text/tokens.ts';
import { separateWords, separateWordsOfPage } from '../../../src/search/indexing/separate-words.ts';
import { withoutSeparators, wordsOf } from '../../../src/search/words/folded-tokens.ts';

const french = { language: 'fr', elidedWords: ['l', 'd', 'qu', 'jusqu'] };
const visible = (text: string) => text.replaceAll(separator, '|');

describe('words are separated', () => {
  test.each([
    [
      'at dashes, hyphens and slashes',
      'tempo—breakneck, edge-of, and/or',
      'tempo—|breakneck, edge-|of, and/|or',
    ],
    [
      'after elided words',
      'l’ambition d’une œuvre, qu’est-ce',
      'l’|ambition d’|une œuvre, qu’|est-|ce',
    ],
    ['after an elided word with a straight apostrophe', "l'ambition", "l'|ambition"],
    ['not at other apostrophes', 'aujourd’hui, it’s O’Brien’s', 'aujourd’hui, it’s O’Brien’s'],
    ['not where there is a space', 'un chef, et “une” (autre)', 'un chef, et “une” (autre)'],
  ])('%s', (_, text, separated) => {
    expect(visible(separateWords(text, french))).toBe(separated);
  });

  test('in a script without spaces', () => {
    const japanese = { language: 'ja', elidedWords: [] };
    expect(visible(separateWords('音楽映画の野心。Whiplashの', japanese))).toBe(
      '音楽|映画|の|野心。|Whiplash|の',
    );
  });

  test('on a page, but not in the values of attributes, which may have a >', () => {
    const html = '<p id="p1"><a href="#p1" title="Rock-n > x-y">un</a><b class="a>b-c">e-f</b></p>';
    expect(visible(separateWordsOfPage(html, french))).toBe(html.replace('e-f', 'e-|f'));
  });

  test('on a page, even where tags divide a word, but not in tags', () => {
    const html =
      '<h1 id="a-b">Chef-d’<em>œuvre</em></h1><p class="x-y">R&#x26;B<br>a&amp;<i>b</i></p>';
    expect(visible(separateWordsOfPage(html, french))).toBe(
      '<h1 id="a-b">Chef-|d’<em>|œuvre</em></h1><p class="x-y">R&#x26;|B<br>a&amp;<i>|b</i></p>',
    );
  });
});

test('a text without its separators keeps its words', () => {
  const text = 'Un chef-d’œuvre de l’ambition';
  expect(withoutSeparators(separateWords(text, french))).toBe(text);
  const words = wordsOf(text);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
    'Un chef d œuvre de l ambition'.split(' '),
  );
  expect(words.map(({ folded }) => folded)).toEqual('un chef d oeuvre de l ambition'.split(' '));
});
