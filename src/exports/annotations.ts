import { typesetWords } from '../archive/reviews/typeset-review.ts';
import { paragraphAt } from '../archive/text/paragraphs.ts';
import { atCharacter } from '../archive/text/word-boundaries.ts';
import type { Passage, Stance } from '../schema/passage.ts';
import type { Rating } from '../schema/rating.ts';
import type { Review } from '../schema/review.ts';
import { paths, wholeAddress } from '../site/addresses.ts';

// After the W3C's Web Annotation Data Model: https://www.w3.org/TR/annotation-model/
const context = 'http://www.w3.org/ns/anno.jsonld';

/** How many characters around its words a selector quotes, to tell them from others. */
const quotedContext = 32;

/** What annotations say in words. */
export interface AnnotationLabels {
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  readonly archiveName: string;
  readonly theme: (id: string) => string;
  readonly stance: (stance: Stance) => string;
  readonly rating: (rating: Rating) => string;
}

function textualBody(purpose: 'tagging' | 'assessing', value: string, language: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language } as const;
}

function bodyOf({ themes, stance, bearsRating }: Passage, review: Review, words: AnnotationLabels) {
  const { language } = words;
  return [
    ...themes.map((id) => ({
      type: 'SpecificResource' as const,
      purpose: 'classifying' as const,
      source: wholeAddress(paths.theme(language, id)),
    })),
    ...themes.map((id) => textualBody('tagging', words.theme(id), language)),
    ...(stance ? [textualBody('assessing', words.stance(stance), language)] : []),
    ...(bearsRating ? [textualBody('assessing', words.rating(review.rating), language)] : []),
  ];
}

/** The words of a passage as the review's page has them, with what stands around them. */
function selectorOf({ place }: Passage, review: Review) {
  const { paragraph, start, end } = place;
  const text = paragraphAt(review.paragraphs, paragraph);
  const piece = (from: number, to: number) =>
    typesetWords(review, { paragraph, start: from, end: to });
  return {
    type: 'TextQuoteSelector',
    exact: piece(start, end),
    prefix: piece(atCharacter(text, Math.max(0, start - quotedContext)), start),
    suffix: piece(end, atCharacter(text, Math.min(text.length, end + quotedContext))),
  } as const;
}

function annotationOf(passage: Passage, review: Review, words: AnnotationLabels) {
  const { themes, stance, bearsRating } = passage;
  return {
    id: `${wholeAddress(paths.annotations(review.slug))}#${passage.id}`,
    type: 'Annotation' as const,
    motivation: [
      ...(themes.length > 0 ? (['classifying'] as const) : []),
      ...(stance || bearsRating ? (['assessing'] as const) : []),
    ],
    creator: {
      id: wholeAddress(paths.home(words.language)),
      type: 'Organization' as const,
      name: words.archiveName,
    },
    body: bodyOf(passage, review, words),
    target: {
      type: 'SpecificResource' as const,
      source: wholeAddress(paths.review(review.slug)),
      selector: selectorOf(passage, review),
    },
  };
}

/** Where a page of annotations is in the collection. */
export interface PlaceInCollection {
  /** The slugs of the reviews whose pages are before and after it, where there are such. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** How many annotations are on the pages before it. */
  readonly startIndex: number;
}

/** Each review with the place of its page in the collection, in the order of the reviews. */
export function placesInCollection(
  reviews: readonly Review[],
): { review: Review; place: PlaceInCollection }[] {
  let count = 0;
  return reviews.map((review, index) => {
    const startIndex = count;
    count += review.passages.length;
    const [previous, next] = [reviews[index - 1]?.slug, reviews[index + 1]?.slug];
    return { review, place: { previous, next, startIndex } };
  });
}

/** The passages of a review as a page of the archive's collection of annotations. */
export function annotationPage(review: Review, place: PlaceInCollection, words: AnnotationLabels) {
  const { previous, next, startIndex } = place;
  const pageOf = (slug: string) => wholeAddress(paths.annotations(slug));
  return {
    '@context': context,
    id: pageOf(review.slug),
    type: 'AnnotationPage' as const,
    partOf: wholeAddress(paths.allAnnotations()),
    ...(previous ? { prev: pageOf(previous) } : {}),
    ...(next ? { next: pageOf(next) } : {}),
    startIndex,
    items: review.passages.map((passage) => annotationOf(passage, review, words)),
  };
}

/**
 * All passages of the archive as a collection of annotations, which has a page for each review.
 *
 * @param all all reviews of the archive, in the order of the collection
 * @param label the collection's name
 */
export function annotationCollection(all: readonly Review[], label: string) {
  const [first, last] = [all[0], all.at(-1)];
  return {
    '@context': context,
    id: wholeAddress(paths.allAnnotations()),
    type: 'AnnotationCollection' as const,
    label,
    total: all.reduce((sum, { passages }) => sum + passages.length, 0),
    ...(first ? { first: wholeAddress(paths.annotations(first.slug)) } : {}),
    ...(last ? { last: wholeAddress(paths.annotations(last.slug)) } : {}),
  };
}
