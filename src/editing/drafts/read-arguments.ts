import { parseArgs } from 'node:util';
import { Refusal } from '../refusal.ts';
import type { Given } from './questions.ts';

/** How the command is used. */
export const usage = `npm run add -- text.txt [options]      adds a text as the draft of a review
npm run add -- folder [options]        adds all texts (.txt) of a folder

  --language fr                the language, as a language tag
  --film whiplash-2014         the film: the name of a file in content/films
  --film-title "La haine" --film-year 1995 --director "Mathieu Kassovitz" [--film-language fr]
                               a film that the archive does not have yet
  --slug un-film               the address of the review
  --title "Un film"            the title with which it came
  --title-basis stated         or supplied, if the title is words of the text, or address
  --author "Jeanne Roux"       may be repeated; so may --director
  --published 2014-10-29       the date, or only its month or year
  --received 2026-11-20        the day on which the archive received the text, if not today
  --publication "Le Monde"     where it was published
  --address lemonde.fr/film    its address there
  --themes music,tension       themes of the review
  --paragraphing lines         or blank-lines or restored
  --corrections                accepts all corrections of probable damage
  --yes                        asks nothing, even in a terminal`;

const text = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      language: text,
      film: text,
      'film-title': text,
      'film-year': text,
      'film-language': text,
      director: several,
      slug: text,
      title: text,
      'title-basis': text,
      author: several,
      published: text,
      received: text,
      publication: text,
      address: text,
      themes: text,
      paragraphing: text,
      corrections: flag,
      yes: flag,
    },
  });
}

type Values = ReturnType<typeof parse>['values'];

/** One of the values that an option can have. */
function oneOf<Value extends string>(
  option: string,
  value: string | undefined,
  all: readonly Value[],
): Value | undefined {
  const found = all.find((each) => each === value);
  if (value === undefined || found !== undefined) return found;
  throw new Refusal(`--${option} can be ${all.join(', ')}, but not ${value}.`);
}

function givenIn(values: Values): Given {
  const { 'film-title': title, 'film-year': year, 'film-language': language, director } = values;
  const isNewFilm = [title, year, director, language].some((each) => each !== undefined);
  if (year !== undefined && !/^\d{4}$/.test(year)) {
    throw new Refusal(`--film-year is a year such as 2014, not ${year}.`);
  }
  return {
    language: values.language,
    film: values.film,
    slug: values.slug,
    title: values.title,
    titleBasis: oneOf('title-basis', values['title-basis'], ['stated', 'supplied', 'address']),
    authors: values.author,
    published: values.published,
    received: values.received,
    publication: values.publication,
    address: values.address,
    themes: values.themes?.split(/[\s,]+/).filter((theme) => theme !== '') ?? [],
    paragraphing: oneOf('paragraphing', values.paragraphing, ['blank-lines', 'lines', 'restored']),
    acceptsCorrections: values.corrections,
    newFilm: isNewFilm
      ? {
          ...(title === undefined ? {} : { title }),
          ...(year === undefined ? {} : { year: Number(year) }),
          ...(language === undefined ? {} : { language }),
          ...(director === undefined ? {} : { directors: director }),
        }
      : undefined,
  };
}

/**
 * Reads the arguments of the command.
 *
 * @throws {Refusal} if an option has a wrong value
 * @throws {TypeError} if there is no such option
 */
export function readArguments(words: readonly string[]): {
  paths: readonly string[];
  given: Given;
  /** Whether nothing is asked, even in a terminal. */
  asksNothing: boolean;
} {
  const { positionals, values } = parse(words);
  return { paths: positionals, given: givenIn(values), asksNothing: values.yes };
}
