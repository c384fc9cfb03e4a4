import { describe, expect, test } from 'vitest';
import { stemsOf } from '../../../src/search/languages/stems.ts';
import { fold } from '../../../src/search/words/fold.ts';

const share = (one: string, other: string, language: string, nouns = [false, false]) => {
  const stems = stemsOf(one, language, nouns[0] ? 'noun' : 'unknown');
  return stemsOf(other, language, nouns[1] ? 'noun' : 'unknown').some((stem) =>
    stems.includes(stem),
  );
};

describe('English words share a stem', () => {
  test.each([
    ['drum', 'drumming'],
    ['drums', 'drummed'],
    ['practice', 'practicing'],
    ['studies', 'study'],
    ['studied', 'study'],
    ['movies', 'movie'],
    ['pushes', 'pushing'],
    ['classes', 'class'],
    ['tight', 'tightest'],
    ['used', 'using'],
    ['agreed', 'agree'],
    ['falling', 'fall'],
    ['colour', 'colors'],
    ['coloured', 'color'],
    ['favourite', 'favorites'],
    ['centre', 'centers'],
    ['centred', 'center'],
    ['theatre', 'theater'],
    ['realised', 'realize'],
    ['organisation', 'organizations'],
    ['analysed', 'analyze'],
    ['dialogue', 'dialog'],
    ['programmes', 'program'],
    ['grey', 'gray'],
    ['judgement', 'judgment'],
    ['travelled', 'traveled'],
    ['traveller', 'travelers'],
    ['defence', 'defense'],
    ['practise', 'practicing'],
    ['jewellery', 'jewelry'],
  ])('%s and %s', (one, other) => {
    expect(share(one, other, 'en')).toBe(true);
  });

  test.each([
    ['drum', 'drummer'],
    ['hop', 'hoping'],
    ['cut', 'cute'],
    ['us', 'uses'],
    ['perfect', 'perfection'],
    ['thing', 'th'],
    ['need', 'ne'],
    ['hour', 'hor'],
    ['wise', 'wize'],
    ['fire', 'fier'],
  ])('not %s and %s', (one, other) => {
    expect(share(one, other, 'en')).toBe(false);
  });
});

describe('German words share a stem', () => {
  test.each([
    ['stuhl', 'stuhlen'],
    ['fleissig', 'fleissiger'],
    ['fleissigsten', 'fleissige'],
    ['studiert', 'studierte'],
    ['gefurchtet', 'furchten'],
    ['ausgezeichnet', 'auszeichnen'],
    ['freundin', 'freundinnen'],
    ['langweiligen', 'langweilig'],
    ['photographie', 'fotografien'],
    ['saxophon', 'saxofons'],
    ['phantasie', 'fantasie'],
    ['potential', 'potenziale'],
  ])('%s and %s', (one, other) => {
    expect(share(one, other, 'de')).toBe(true);
  });

  test('a noun has only the endings of nouns, unless it is a nominalised adjective', () => {
    expect(share('musiker', 'musik', 'de', [true, true])).toBe(false);
    expect(share('musiker', 'musikern', 'de', [true, false])).toBe(true);
    expect(share('besessener', 'besessene', 'de', [true, false])).toBe(true);
  });
});

test('in a language without a record, the only stem of a word is the word itself', () => {
  expect(stemsOf('chevaux', 'tlh')).toEqual(['chevaux']);
});

describe.each([
  [
    'fr',
    'joue joué jouer jouait | films film | chevaux cheval | actrice acteur | heureuse heureux | grande grand | finissait finir',
    'enfant enfer | porte port | passion passer | musique musicien',
  ],
  [
    'es',
    'toca tocar tocando | voces voz | actores actor | obsesiva obsesivo | películas película | vivía vivir',
    'casa caso | puerto puerta',
  ],
  [
    'it',
    'suona suonare suonando | amici amico | musiche musica | registi regista | ossessiva ossessivo | scene scena',
    'porto porta | casa caso',
  ],
  ['ja', '叩く 叩い 叩き | 高い 高く', '音楽 音 | ドラマ ドラマー'],
  ['ar', 'موسيقى الموسيقى والموسيقى للموسيقى بالموسيقى | معلم المعلمون معلمه', 'طالب مطلب'],
])('in %s', (language, same, different) => {
  test.each(same.split(' | '))('these are forms of one word: %s', (line) => {
    const [first = '', ...others] = line.split(' ').map(fold);
    expect(others.filter((other) => !share(first, other, language))).toEqual([]);
  });

  test.each(different.split(' | '))('these are not: %s', (line) => {
    const [one = '', other = ''] = line.split(' ').map(fold);
    expect(share(one, other, language)).toBe(false);
  });
});
