import { typesetWords } from '../archive/reviews/typeset-review.ts';
import { paragraphAt } from '../archive/text/paragraphs.ts';
import { characterBoundary } from '../archive/text/word-boundaries.ts';
import { isCriticsOwn } from '../archive/themes/voice.ts';
import type { Passage, Stance } from '../schema/passage.ts';
import type { Rating } from '../schema/rating.ts';
import type { Review } from '../schema/review.ts';
import { paths, wholeAddress } from '../site/addresses.ts';

// Follows the W3C's Web Annotation Data Model: https://www.w3.org/TR/annotation-model/
const context = 'http://www.w3.org/ns/anno.jsonld';

/** Maximum number of characters that a selector quotes on each side of its words. */
const quotedContext = 32;

/** The labels in annotations. */
export interface AnnotationLabels {
  /** Their language, as a BCP 47 tag. */
  readonly language: string;
  readonly archiveName: string;
  readonly theme: (id: string) => string;
  readonly stance: (stance: Stance) => string;
  readonly rating: (rating: Rating) => string;
  /** Whose words a passage is; undefined if they are the critic's own. */
  readonly voice: (passage: Passage) => string | undefined;
}

function textualBody(purpose: 'assessing' | 'describing', value: string, language: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language } as const;
}

function bodyOf(passage: Passage, review: Review, labels: AnnotationLabels) {
  const { themes, stance, supportsRating, speaker } = passage;
  const { language } = labels;
  const voice = labels.voice(passage);
  return [
    ...themes.map((id) => ({
      type: 'SpecificResource' as const,
      purpose: 'classifying' as const,
      source: { id: wholeAddress(paths.theme(language, id)), label: labels.theme(id) },
    })),
    ...(voice ? [textualBody('describing', voice, language)] : []),
    ...(speaker
      ? [
          {
            type: 'SpecificResource' as const,
            purpose: 'linking' as const,
            source: wholeAddress(paths.person(language, speaker.id)),
          },
        ]
      : []),
    ...(stance ? [textualBody('assessing', labels.stance(stance), language)] : []),
    ...(supportsRating ? [textualBody('assessing', labels.rating(review.rating), language)] : []),
  ];
}

const creatorId = ({ language }: Pick<AnnotationLabels, 'language'>) =>
  wholeAddress(paths.home(language));

/** The archive, described. Annotations name it by its id: each page of them describes it once. */
function creatorOf(labels: Pick<AnnotationLabels, 'language' | 'archiveName'>) {
  return { id: creatorId(labels), type: 'Organization', name: labels.archiveName } as const;
}

/** Selects the words of a passage on the review's page, by quoting them with their context. */
function selectorOf({ place }: Passage, review: Review) {
  const { paragraph, start, end } = place;
  const text = paragraphAt(review.paragraphs, paragraph);
  const wordsFrom = (from: number, to: number) =>
    typesetWords(review, { paragraph, start: from, end: to });
  return {
    type: 'TextQuoteSelector',
    exact: wordsFrom(start, end),
    prefix: wordsFrom(characterBoundary(text, Math.max(0, start - quotedContext)), start),
    suffix: wordsFrom(end, characterBoundary(text, Math.min(text.length, end + quotedContext))),
  } as const;
}

function annotationOf(passage: Passage, review: Review, labels: AnnotationLabels) {
  const { themes, stance, supportsRating, speaker } = passage;
  return {
    id: `${wholeAddress(paths.annotations(review.slug))}#${passage.id}`,
    type: 'Annotation' as const,
    motivation: [
      ...(themes.length > 0 ? (['classifying'] as const) : []),
      ...(isCriticsOwn(passage) ? [] : (['describing'] as const)),
      ...(speaker ? (['linking'] as const) : []),
      ...(stance || supportsRating ? (['assessing'] as const) : []),
    ],
    creator: creatorId(labels),
    body: bodyOf(passage, review, labels),
    target: {
      type: 'SpecificResource' as const,
      source: wholeAddress(paths.review(review.slug)),
      selector: selectorOf(passage, review),
    },
  };
}

/** The position of an AnnotationPage in the collection. */
export interface PositionInCollection {
  /** The slugs of the reviews on the pages before and after it; undefined at the ends. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** The number of annotations on the pages before it. */
  readonly startIndex: number;
}

/** Pairs each review with the position of its page in the collection, in the given order. */
export function positionsInCollection(
  reviews: readonly Review[],
): { review: Review; position: PositionInCollection }[] {
  let count = 0;
  return reviews.map((review, index) => {
    const startIndex = count;
    count += review.passages.length;
    const [previous, next] = [reviews[index - 1]?.slug, reviews[index + 1]?.slug];
    return { review, position: { previous, next, startIndex } };
  });
}

/** The passages of a review as an AnnotationPage in the archive's collection. */
export function annotationPage(
  review: Review,
  { previous, next, startIndex }: PositionInCollection,
  labels: AnnotationLabels,
) {
  const pageOf = (slug: string) => wholeAddress(paths.annotations(slug));
  return {
    '@context': context,
    id: pageOf(review.slug),
    type: 'AnnotationPage' as const,
    partOf: { id: wholeAddress(paths.allAnnotations()), creator: creatorOf(labels) },
    ...(previous ? { prev: pageOf(previous) } : {}),
    ...(next ? { next: pageOf(next) } : {}),
    startIndex,
    items: review.passages.map((passage) => annotationOf(passage, review, labels)),
  };
}

/**
 * All passages of the archive as an AnnotationCollection, with a page for each review.
 *
 * @param reviews all reviews, in the order of the collection
 * @param label the name of the collection
 */
export function annotationCollection(
  reviews: readonly Review[],
  label: string,
  labels: Pick<AnnotationLabels, 'language' | 'archiveName'>,
) {
  const [first, last] = [reviews[0], reviews.at(-1)];
  return {
    '@context': context,
    id: wholeAddress(paths.allAnnotations()),
    type: 'AnnotationCollection' as const,
    label,
    creator: creatorOf(labels),
    total: reviews.reduce((sum, { passages }) => sum + passages.length, 0),
    ...(first ? { first: wholeAddress(paths.annotations(first.slug)) } : {}),
    ...(last ? { last: wholeAddress(paths.annotations(last.slug)) } : {}),
  };
}
