import { isForeign, languageName } from '../../archive/text/language.ts';
import { criticsLine } from '../../archive/themes/critics-line.ts';
import { interfaceLanguages } from '../../i18n/interface-languages.ts';
import { byline } from '../../presentation/byline.ts';
import { filmOf } from '../../presentation/catalogue.ts';
import { ratingLabel } from '../../presentation/rating-label.ts';
import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import type { Facts, ThemedRange } from '../engine/indexed-review.ts';
import { writeTopics } from '../engine/topics.ts';
import { facetValues } from './facet-values.ts';
import { topicsOf } from './review-topics.ts';

/**
 * Who wrote a review and where, its film if the archive has several, its language if it is not that of
 * the interface, and its rating: `Alpha Primitive · about 4.5 out of 5, estimated by the archive`.
 */
function factsLine(review: Review, films: readonly Film[], language: string): string {
  const facts = [
    byline(review, language),
    films.length > 1 ? filmOf(review, films).title : undefined,
    isForeign(review.language, language) ? languageName(review.language, language) : undefined,
    review.rating.basis === 'none' ? undefined : ratingLabel(review.rating, language),
  ];
  return facts.filter((fact) => fact !== undefined).join('\u00a0· ');
}

/** The passages in a paragraph that have themes. */
function themedRanges({ passages }: Review, paragraph: number): ThemedRange[] {
  return passages
    .filter(({ place, themes }) => place.paragraph === paragraph && themes.length > 0)
    .map(({ place, themes }): ThemedRange => [place.start, place.end, ...themes])
    .sort(([one], [other]) => one - other);
}

/** All films of the archive, and the people with parts in them. */
export interface FilmRecords {
  readonly films: readonly Film[];
  readonly people: readonly Person[];
}

/**
 * What the search knows of a review besides its title and text: what results show of it, and which
 * paragraphs answer which questions.
 */
export function factsOf(review: Review, { films, people }: FilmRecords): Facts {
  const { paragraph, start, end } = criticsLine(review).place;
  const { language: _language, theme: _theme, ...names } = facetValues(review);
  const film = films.find(({ id }) => id === review.film);
  return {
    lines: Object.fromEntries(
      interfaceLanguages.map((language) => [language, factsLine(review, films, language)]),
    ),
    names,
    topics: film ? writeTopics(topicsOf(review, film, people)) : '',
    themes: review.paragraphs.map((_, index) => themedRanges(review, index + 1)),
    line: [paragraph, start, end],
  };
}
