import { describe, expect, test } from 'vitest';
import { findWrongFilm, namesOfFilms } from '../../../src/archive/films/named-films.ts';
import { archive } from '../../support/archive.ts';

const film = 'whiplash-2014';
const [whiplash] = archive.films;
if (!whiplash) throw new Error('The archive has no film.');
const noCast = { cast: [], facts: [], confirmed: undefined, language: 'en' };
const films = namesOfFilms(
  [
    whiplash,
    { ...noCast, id: 'up-2009', title: 'Up', year: 2009, directors: ['Pete Docter'] },
    {
      ...noCast,
      id: 'first-man-2018',
      title: 'First Man',
      year: 2018,
      directors: ['Damien Chazelle'],
    },
  ],
  archive.people,
);
const reviews = archive.reviews.map(({ review }) => review);

const check = (given: string, text: string, people: readonly string[] = [], language = 'en') =>
  findWrongFilm(
    { film: given, language },
    [text],
    people.map((person) => ({ person })),
    films,
  );

const long = 'It goes on and says nothing that anybody could find out by. '.repeat(12);

describe('the film of a review', () => {
  test.each(reviews)('is right: $slug', ({ title, language, paragraphs, mentions }) => {
    const texts = [title, ...paragraphs];
    expect(findWrongFilm({ film, language }, texts, mentions, films)).toBeUndefined();
    // With the record of another film, it is not.
    const wrong = findWrongFilm({ film: 'up-2009', language }, texts, mentions, films);
    expect(wrong).toBeDefined();
  });

  test('is probably another, if the text names nobody of it', () => {
    expect(check(film, long)).toEqual({});
    expect(check(film, `${long}“Up” is for children.`)).toEqual({ instead: 'up-2009' });
    expect(check(film, 'A masterpiece.')).toBeUndefined();
    expect(check(film, 'Up is a masterpiece.')).toEqual({ instead: 'up-2009' });
  });

  test('is named by its title, also in capitals, a character or a director’s last name', () => {
    expect(check(film, `${long} WHIPLASH`)).toBeUndefined();
    expect(check(film, long, ['terence-fletcher'])).toBeUndefined();
    expect(check('up-2009', `${long} Docter’s film`)).toBeUndefined();
  });

  test('is probably another with the same people, if only that is named', () => {
    const text = `${long} After First Man, Damien Chazelle`;
    expect(check(film, text, ['damien-chazelle'])).toEqual({ instead: 'first-man-2018' });
    expect(check(film, text, ['damien-chazelle', 'terence-fletcher'])).toBeUndefined();
    expect(check(film, `${text} Whiplash`, ['damien-chazelle'])).toBeUndefined();
  });
});
