import { stringify } from 'csv-stringify/sync';
import { textVersion } from '../../archive/reviews/text-version.ts';
import { wordsAt } from '../../archive/text/places.ts';
import { wordCount } from '../../archive/text/word-count.ts';
import type { Film } from '../../schema/film.ts';
import { wholeWebAddress } from '../../schema/web-address.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import type { ReceivedReview } from './archive-document.ts';

/** Between several values in a field. */
const separator = '; ';

/** A row of a table: its values by the names of their columns. What is not recorded is empty. */
type Row = Readonly<Record<string, string | number | undefined>>;

/**
 * A table as CSV (RFC 4180) in UTF-8, with a header. It begins with a byte order mark, without which spreadsheets take
 * it for another encoding, and an apostrophe stands before a value that they would take for a formula.
 */
function csv(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    bom: true,
    escape_formulas: true,
  });
}

/** The columns of the table of reviews. */
const reviewColumns = [
  'slug',
  'address',
  'title',
  'title_basis',
  'language',
  'film',
  'film_year',
  'authors',
  'publication',
  'source',
  'source_basis',
  'published',
  'received',
  'rating_basis',
  'rating',
  'themes',
  'word_count',
  'paragraphs',
  'passages',
  'corrections',
  'version',
  'received_checksum',
] as const;

function reviewRow(
  { review, checksum }: ReceivedReview,
  films: ReadonlyMap<string, Film>,
): Record<(typeof reviewColumns)[number], string | number | undefined> {
  const { slug, rating, source, language, paragraphs } = review;
  const film = films.get(review.film);
  if (!film) throw new Error(`There is no film ${review.film}.`);
  return {
    slug,
    address: wholeAddress(paths.review(slug)),
    title: review.title,
    title_basis: review.titleBasis,
    language,
    film: film.title,
    film_year: film.year,
    authors: review.authors?.join(separator),
    publication: source?.publication,
    source: source?.address === undefined ? undefined : wholeWebAddress(source.address),
    source_basis: source?.basis,
    published: review.published,
    received: review.received,
    rating_basis: rating.basis,
    rating: rating.basis === 'none' ? undefined : rating.value,
    themes: review.themes.join(separator),
    word_count: wordCount(paragraphs, language),
    paragraphs: paragraphs.length,
    passages: review.passages.length,
    corrections: review.corrections.length,
    version: textVersion(review).checksum,
    received_checksum: checksum,
  };
}

/** The table of reviews: one row for each. */
export function reviewTable(
  reviews: readonly ReceivedReview[],
  films: ReadonlyMap<string, Film>,
): string {
  return csv(
    reviewColumns,
    reviews.map((review) => reviewRow(review, films)),
  );
}

/** The columns of the table of passages. */
const passageColumns = [
  'id',
  'address',
  'review',
  'film',
  'language',
  'paragraph',
  'quotation',
  'themes',
  'judgement',
  'voice',
  'speaker',
  'supports_rating',
] as const;

/** The table of passages: one row for each, in the order of the reviews and of their texts. */
export function passageTable(reviews: readonly ReceivedReview[]): string {
  const rows = reviews.flatMap(({ review: { slug, film, language, paragraphs, passages } }) =>
    passages.map(
      (passage): Record<(typeof passageColumns)[number], string | number | undefined> => ({
        id: passage.id,
        address: `${wholeAddress(paths.review(slug))}#${passage.id}`,
        review: slug,
        film,
        language,
        paragraph: passage.place.paragraph,
        quotation: wordsAt(passage.place, paragraphs),
        themes: passage.themes.join(separator),
        judgement: passage.stance,
        voice: passage.voice,
        speaker: passage.speaker?.name,
        supports_rating: String(passage.supportsRating),
      }),
    ),
  );
  return csv(passageColumns, rows);
}
