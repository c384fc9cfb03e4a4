import { askedWords } from './asked-words.ts';
import { type ContentFile, yamlFile } from './content-file.ts';
import { type GeneratedPerson, nameOf } from './people.ts';
import { quoteFrom } from './quotations.ts';
import { between, happens, pickSeveral } from './random.ts';
import type { GeneratedReview } from './review/generate-review.ts';
import type { Setting } from './setting.ts';

/** The facts of a film that has one review, and how many more each further review brings. */
const [firstFacts, factsPerReview] = [3, 3];

/** The most reviews that are quoted for one thing. */
const mostQuoted = 3;

/** The words of a quotation. */
const length = { least: 3, most: 8 };

/** The shares of facts on which the reviews disagree, of those with a note, and of those asked for. */
const [disputedShare, noteShare, askedShare] = [0.15, 0.1, 0.7];

/** Quotes reviews, one time each, where they have a name or anywhere. */
function quote(reviews: readonly GeneratedReview[], { random }: Setting, person?: GeneratedPerson) {
  return pickSeveral(reviews, mostQuoted, random).flatMap(({ slug, sentences, paragraphs }) => {
    const fitting = sentences.filter((each) => !person || each.split(' ').includes(person.last));
    const [sentence] = pickSeveral(fitting, 1, random);
    if (sentence === undefined) return [];
    const quotation = quoteFrom(sentence, paragraphs, length, random, person?.last);
    return quotation ? [{ review: slug, ...quotation }] : [];
  });
}

/** A field with quotations, or nothing if there are none. */
function confirmed(name: string, quotations: readonly object[]) {
  return quotations.length > 0 ? { [name]: quotations } : {};
}

function castOf(reviews: readonly GeneratedReview[], setting: Setting) {
  const [first] = reviews;
  return (first?.film.actors ?? []).flatMap((actor) => {
    const quotations = quote(reviews, setting, actor);
    const asked = happens(askedShare, setting.random) ? { asked: askedWords(setting) } : {};
    return quotations.length > 0 ? [{ person: actor.id, ...asked, quotations }] : [];
  });
}

/** A fact on which the reviews agree or not. */
function factOf(label: string, reviews: readonly GeneratedReview[], setting: Setting) {
  const { random, inscribe, sourceOf, languages } = setting;
  const [language = 'en'] = languages;
  const count = happens(disputedShare, random) ? 2 : 1;
  const statements = Array.from({ length: count }, () => ({
    value: inscribe(
      sourceOf(language)
        .words(between(2, 4, random))
        .join(' '),
    ),
    quotations: quote(reviews, setting),
  })).filter(({ quotations }) => quotations.length > 0);
  if (statements.length === 0) return [];
  return [
    {
      label: inscribe(label),
      ...(happens(askedShare, random) ? { asked: askedWords(setting) } : {}),
      statements,
      ...(happens(noteShare, random) ? { note: inscribe('A note made up for tests.') } : {}),
    },
  ];
}

/** The fact that names the composer. */
function musicOf(reviews: readonly GeneratedReview[], setting: Setting) {
  const composer = reviews[0]?.film.composer;
  const quotations = composer ? quote(reviews, setting, composer) : [];
  if (!composer || quotations.length === 0) return [];
  const [label = ''] = setting.facts;
  return [{ label: setting.inscribe(label), statements: [{ person: composer.id, quotations }] }];
}

/** The records of the films, with what their reviews say about them. */
export function filmFiles(reviews: readonly GeneratedReview[], setting: Setting): ContentFile[] {
  return [...Map.groupBy(reviews, ({ film }) => film)].map(([film, ofFilm]) => {
    const count = firstFacts + factsPerReview * (ofFilm.length - 1);
    const [director] = film.directors;
    const confirmations = {
      ...confirmed('year', happens(0.3, setting.random) ? quote(ofFilm, setting) : []),
      ...confirmed('directors', quote(ofFilm, setting, director)),
    };
    return yamlFile(`films/${film.id}.yaml`, {
      title: film.title,
      language: film.language,
      year: film.year,
      directors: film.directors.map(nameOf),
      ...(Object.keys(confirmations).length > 0 ? { confirmed: confirmations } : {}),
      cast: castOf(ofFilm, setting),
      facts: [
        ...musicOf(ofFilm, setting),
        ...setting.facts.slice(1, count).flatMap((label) => factOf(label, ofFilm, setting)),
      ],
    });
  });
}
