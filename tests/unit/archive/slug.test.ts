import { describe, expect, test } from 'vitest';
import { addressContains, slugOf } from '../../../src/archive/text/slug.ts';

test.each([
  ['Trommeln, bis die Hände bluten!', 'trommeln-bis-die-haende-bluten'],
  ['Größe & Übermut', 'groesse-uebermut'],
  ['À couper le souffle', 'a-couper-le-souffle'],
  ['Ha\u0308nde', 'haende'],
  ['  «Encore»  ', 'encore'],
  ['Одержимость', 'одержимость'],
  ['Œuvre de Łódź', 'oeuvre-de-lodz'],
  ['!', ''],
])('the slug of %s is %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

describe('an address contains', () => {
  test.each([
    [
      'https://hbg.example/kultur/7-trommeln-bis-die-haende-bluten',
      'Trommeln bis die Hände bluten',
    ],
    ['https://hbg.example/bis-die-hande-bluten.html', 'Bis die Hände bluten'],
    ['https://hbg.example/bis-die-h%C3%A4nde-bluten/', 'Bis die Hände bluten'],
    ['https://hbg.example/nur-fur-fussganger', 'Nur für Fußgänger'],
    ['https://quay.example/soren-sees', 'Søren sees'],
    ['https://quay.example/soeren-sees', 'Søren sees'],
    ['https://quay.example/its-over', 'It’s over'],
    ['https://quay.example/it-s-over', 'It’s over'],
    ['https://quay.example/2014/The_Last_Week', 'The last week'],
    ['https://quay.example/caf%E9/over', 'Over'],
  ])('%s: %s', (address, words) => {
    expect(addressContains(address, words)).toBe(true);
  });

  test.each([
    ['parts of words', 'https://quay.example/harbour-lights', 'Harbour light'],
    ['words in another order', 'https://quay.example/lights-harbour', 'Harbour lights'],
    ['words on both sides of a slash', 'https://quay.example/harbour/lights', 'Harbour lights'],
    ['words of the host', 'https://quay.example/harbour', 'Quay'],
    ['no words', 'https://quay.example/harbour', '…'],
  ])('no %s', (_, address, words) => {
    expect(addressContains(address, words)).toBe(false);
  });
});
