import { namesOfReview } from '../../archive/lists/facets.ts';
import { isForeign, languageName } from '../../archive/text/language.ts';
import { interfaceLanguages } from '../../i18n/interface-languages.ts';
import { byline } from '../../presentation/byline.ts';
import { filmOf } from '../../presentation/catalogue.ts';
import { ratingLabel } from '../../presentation/rating-label.ts';
import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import type { Facts } from '../engine/indexed-review.ts';
import { writeTopics } from '../engine/topics.ts';
import { topicsOf } from './review-topics.ts';

/** Maximum number of themes of a paragraph. */
const maximumThemes = 3;

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
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

/** The most frequent themes of the passages in a paragraph; of equally frequent ones, the first. */
function themesIn({ passages }: Review, paragraph: number): string[] {
  const themes = passages
    .filter(({ place }) => place.paragraph === paragraph)
    .flatMap((passage) => passage.themes);
  const frequency = (theme: string) => themes.filter((each) => each === theme).length;
  return [...new Set(themes)]
    .sort((one, other) => frequency(other) - frequency(one))
    .slice(0, maximumThemes);
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
  const film = films.find(({ id }) => id === review.film);
  return {
    lines: Object.fromEntries(
      interfaceLanguages.map((language) => [language, factsLine(review, films, language)]),
    ),
    names: namesOfReview(review),
    topics: film ? writeTopics(topicsOf(review, film, people)) : '',
    themes: review.paragraphs.map((_, index) => themesIn(review, index + 1)),
  };
}
