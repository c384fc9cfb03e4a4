import { askedWords } from './asked-words.ts';
import { type ContentFile, yamlFile } from './content-file.ts';
import { type GeneratedPerson, nameOf } from './people.ts';
import { QuotedIds, quoteFrom } from './quotations.ts';
import { between, happens, pickSeveral } from './random.ts';
import type { GeneratedReview } from './review/generate-review.ts';
import type { Setting } from './setting.ts';

/** The facts of a film that has one review, and how many more each further review brings. */
const [firstFacts, factsPerReview] = [3, 3];

/** The most reviews that are quoted for one thing. */
const mostQuoted = 3;

/** The words of a quotation. */
const length = { least: 3, most: 8 };

/** The share of films whose year is confirmed. */
const yearShare = 0.3;

/** The shares of facts on which the reviews disagree, of those with a note, and of those asked for. */
const [disputedShare, noteShare, askedShare] = [0.15, 0.1, 0.7];

/** The reviews of a film, and what is quoted from them. */
interface Sources {
  readonly reviews: readonly GeneratedReview[];
  readonly ids: QuotedIds;
}

/** Quotes reviews, one time each, where they have a name or anywhere. */
function quote({ reviews, ids }: Sources, { random }: Setting, person?: GeneratedPerson) {
  return pickSeveral(reviews, mostQuoted, random).flatMap(({ slug, sentences, paragraphs }) => {
    const fitting = sentences.filter((each) => !person || each.split(' ').includes(person.last));
    const [sentence] = pickSeveral(fitting, 1, random);
    if (sentence === undefined) return [];
    const quotation = quoteFrom(sentence, paragraphs, length, random, person?.last);
    return quotation && ids.accept(slug, quotation, paragraphs)
      ? [{ review: slug, ...quotation }]
      : [];
  });
}

/** A field with quotations, or nothing if there are none. */
function confirmed(name: string, quotations: readonly object[]) {
  return quotations.length > 0 ? { [name]: quotations } : {};
}

function castOf(actors: readonly GeneratedPerson[], sources: Sources, setting: Setting) {
  return actors.flatMap((actor) => {
    const quotations = quote(sources, setting, actor);
    const asked = happens(askedShare, setting.random) ? { asked: askedWords(setting) } : {};
    return quotations.length > 0 ? [{ person: actor.id, ...asked, quotations }] : [];
  });
}

/** A fact on which the reviews agree or not. */
function factOf(label: string, sources: Sources, setting: Setting) {
  const { random, inscribe, sourceOf, languages } = setting;
  const [language = 'en'] = languages;
  const count = happens(disputedShare, random) ? 2 : 1;
  const statements = Array.from({ length: count }, () => ({
    value: inscribe(
      sourceOf(language)
        .words(between(2, 4, random))
        .join(' '),
    ),
    quotations: quote(sources, setting),
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
function musicOf(composer: GeneratedPerson, sources: Sources, setting: Setting) {
  const quotations = quote(sources, setting, composer);
  if (quotations.length === 0) return [];
  const [label = ''] = setting.facts;
  return [{ label: setting.inscribe(label), statements: [{ person: composer.id, quotations }] }];
}

/** The records of the films, with what their reviews say about them. */
export function filmFiles(reviews: readonly GeneratedReview[], setting: Setting): ContentFile[] {
  const ids = new QuotedIds();
  return [...Map.groupBy(reviews, ({ film }) => film)].map(([film, ofFilm]) => {
    const sources = { reviews: ofFilm, ids };
    const count = firstFacts + factsPerReview * (ofFilm.length - 1);
    const [director] = film.directors;
    const confirmations = {
      ...confirmed('year', happens(yearShare, setting.random) ? quote(sources, setting) : []),
      ...confirmed('directors', quote(sources, setting, director)),
    };
    return yamlFile(`films/${film.id}.yaml`, {
      title: film.title,
      language: film.language,
      year: film.year,
      directors: film.directors.map(nameOf),
      ...(Object.keys(confirmations).length > 0 ? { confirmed: confirmations } : {}),
      cast: castOf(film.actors, sources, setting),
      facts: [
        ...musicOf(film.composer, sources, setting),
        ...setting.facts.slice(1, count).flatMap((label) => factOf(label, sources, setting)),
      ],
    });
  });
}
