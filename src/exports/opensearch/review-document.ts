import { onArchiveScale } from '../../archive/reviews/rating-scale.ts';
import {
  typesetParagraph,
  typesetTitle,
  typesetWords,
} from '../../archive/reviews/typeset-review.ts';
import { primaryLanguage } from '../../archive/text/primary-language.ts';
import type { Film } from '../../schema/film.ts';
import type { Review } from '../../schema/review.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';

/**
 * A review as a document of the index, with its passages. What is not recorded is left out.
 *
 * @param films all films of the archive
 * @throws {Error} if the film of the review is not among them
 */
export function reviewDocument(review: Review, films: ReadonlyMap<string, Film>) {
  const film = films.get(review.film);
  if (!film) throw new Error(`There is no film ${review.film}.`);
  const { slug, language, authors, source, published, rating, themes, mentions } = review;
  const own = primaryLanguage(language);
  const address = wholeAddress(paths.review(slug));
  return {
    address,
    language,
    title: { [own]: typesetTitle(review) },
    text: { [own]: review.paragraphs.map((_, index) => typesetParagraph(review, index + 1)) },
    film: { id: film.id, title: film.title, year: film.year },
    ...(authors ? { critics: authors } : {}),
    ...(source ? { publication: source.publication } : {}),
    ...(published ? { published } : {}),
    rating: {
      basis: rating.basis,
      ...(rating.basis === 'none' ? {} : { value: onArchiveScale(rating) }),
    },
    themes,
    people: [...new Set(mentions.map(({ person }) => person))],
    passages: review.passages.map((passage) => ({
      address: `${address}#${passage.id}`,
      words: { [own]: typesetWords(review, passage.place) },
      themes: passage.themes,
      voice: passage.voice,
      ...(passage.stance ? { stance: passage.stance } : {}),
      ...(passage.speaker ? { speaker: passage.speaker.id } : {}),
    })),
  };
}
