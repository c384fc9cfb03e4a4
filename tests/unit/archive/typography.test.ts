import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoted } from '../../../src/archive/text/quoted.ts';
import { straighten, typeset } from '../../../src/archive/text/typography.ts';
import { reviews } from '../../support/archive.ts';

describe('quotation marks', () => {
  test.each([
    ['en', '"Whiplash" is as breathless', '“Whiplash” is as breathless'],
    ['en', 'his "teaching style." Fletcher', 'his “teaching style.” Fletcher'],
    ['en', "to 'why did you stop' was", 'to ‘why did you stop’ was'],
    ['en', "It's JK Simmons' Fletcher", 'It’s JK Simmons’ Fletcher'],
    [
      'en',
      "Simmons' Fletcher asks 'why did you' then",
      'Simmons’ Fletcher asks ‘why did you’ then',
    ],
    ['en', "in the '90s, 'tis said", 'in the ’90s, ’tis said'],
    ['en', "\"It's 'fine',\" he said", '“It’s ‘fine’,” he said'],
    ['en', '("So", he said)', '(“So”, he said)'],
    ['de', 'des Titelsongs "Whiplash", die', 'des Titelsongs „Whiplash“, die'],
    ['de', "er sagt: 'Gut gemacht' und geht", 'er sagt: ‚Gut gemacht‘ und geht'],
    ['de', "wie geht's", 'wie geht’s'],
    ['de-AT', '"So"', '„So“'],
    ['en', "'It's great,' he said", '‘It’s great,’ he said'],
    ['en', "'I don't know'", '‘I don’t know’'],
    ['en', "rock 'n' roll", 'rock ’n’ roll'],
    ['en', "'20 years later,' he said", '‘20 years later,’ he said'],
    ['en', "the '90s, Simmons' best", 'the ’90s, Simmons’ best'],
    ['en', "an 'A' for effort", 'an ‘A’ for effort'],
    ['en', "“'So' he said”", '“‘So’ he said”'],
    ['en', '6\'2" tall, "in 1999"', '6\'2" tall, “in 1999”'],
    ['en', "the 90's", 'the 90’s'],
    ['es', '¿"x"?', '¿«x»?'],
    ['en', '\'"So" he said\'', '‘“So” he said’'],
    ['en', '"\'So\' he said"', '“‘So’ he said”'],
    ['de', "'Das ist's'", '‚Das ist’s‘'],
    ['de-AT', '"So," sagt er, "nicht"', '„So,“ sagt er, „nicht“'],
    ['fr', 'il dit "encore"', 'il dit «encore»'],
  ])('in %s: %s', (language, straight, curly) => {
    expect(straighten(typeset(straight, language))).toBe(straighten(curly));
    expect(typeset(straight, language).replaceAll('\u00A0', ' ')).toBe(curly);
  });

  test('curly marks are unchanged', () => {
    const text = 'two words more harmful than “good job”.’ „Whiplash“ ‘fairly sadistic’';
    expect(typeset(text, 'de')).toBe(text);
  });

  test('straight marks are unchanged in a language whose marks are not known', () => {
    expect(typeset('"tlh" \'x\'', 'tlh')).toBe('"tlh" \'x\'');
  });
});

describe('no-break spaces', () => {
  test.each([
    ['violent – it’s', 'violent⍽– it’s'],
    ['editor J. Jonah Jameson', 'editor J.⍽Jonah Jameson'],
    ['the infamous Mr. Fletcher', 'the infamous Mr.⍽Fletcher'],
    ['mit 3 Oscars und 49 Millionen Dollar', 'mit 3⍽Oscars und 49⍽Millionen Dollar'],
    ['at the 2014 Sundance Festival', 'at the 2014 Sundance Festival'],
    ['z. B. hier', 'z.⍽B. hier'],
    ['He lost. The end', 'He lost. The end'],
    ['« Un film » ? Oui : « Non »', '«⍽Un film⍽»⍽? Oui⍽: «⍽Non⍽»'],
  ])('%s', (text, expected) => {
    expect(typeset(text, 'en').replaceAll('\u00A0', '⍽')).toBe(expected);
  });
});

test('typesetting keeps the length of every text, so places stay the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('en', 'de', 'fr', 'nl', 'es', 'sv', 'ja'),
      (text, language) => {
        const typesetText = typeset(text, language);
        expect(typesetText).toHaveLength(text.length);
        expect(straighten(typesetText)).toBe(straighten(text));
      },
    ),
  );
});

/** Languages in which no straight marks must be left in a typeset review. */
const curled = new Set(['en', 'de']);

test('typesetting changes only marks and spaces in the reviews, and is idempotent', () => {
  for (const { paragraphs, language } of reviews) {
    for (const text of paragraphs) {
      const typesetText = typeset(text, language);
      expect(straighten(typesetText)).toBe(straighten(text));
      if (curled.has(language)) expect(typesetText).not.toMatch(/["']/);
      expect(typeset(typesetText, language)).toBe(typesetText);
    }
  }
});

test('a quotation inside a quotation has single marks', () => {
  expect(quoted('"Whiplash" is as breathless', 'en')).toBe('“‘Whiplash’ is as breathless”');
  expect(quoted('die „Musik“', 'de')).toBe('„die ‚Musik‘“');
  expect(quoted('er nennt es “Musik” und', 'de')).toBe('„er nennt es “Musik” und“');
  expect(quoted('x', 'tlh')).toBe('“x”');
});

test.each([
  ['en', '‘There is “good job”.’', '“‘There is “good job”.’”'],
  ['en', '‘So’ and “so” and ‘so’', '“‘So’ and ‘so’ and ‘so’”'],
  ['en', '“He said ‘no’,” she said', '“‘He said “no”,’ she said”'],
  ['en', 'It’s Simmons’ “Fletcher”', '“It’s Simmons’ ‘Fletcher’”'],
  ['en', '‘Simmons’ best is “great”.’', '“‘Simmons’ best is “great”.’”'],
  ['en', '‘good jobs’ and “so”', '“‘good jobs’ and ‘so’”'],
  ['de', '‚Sag „ja“!‘ und „nein, ‚nie‘“', '„‚Sag „ja“!‘ und ‚nein, „nie“‘“'],
  ['ru', 'он «сказал „да“»', '«он „сказал «да»“»'],
  ['sv', 'hon sade ”ja”', '”hon sade ’ja’”'],
  ['fr', 'une « œuvre »', '«\u00A0une «\u00A0œuvre\u00A0»\u00A0»'],
])(
  'quotations inside quotations have single and double marks by turns: %s, %s',
  (language, text, expected) => {
    expect(quoted(text, language)).toBe(expected);
  },
);

test('a quotation in French has spaces inside its marks, but not in Switzerland', () => {
  expect(quoted('une œuvre', 'fr')).toBe('«\u00A0une œuvre\u00A0»');
  expect(quoted('une œuvre', 'fr-CA')).toBe('«\u00A0une œuvre\u00A0»');
  expect(quoted('une œuvre', 'fr-CH')).toBe('«une œuvre»');
  expect(quoted('una obra', 'es')).toBe('«una obra»');
});
