import { isCriticsOwn } from '../archive/themes/voice.ts';
import type { Passage, Stance } from '../schema/passage.ts';
import type { Rating } from '../schema/rating.ts';
import type { Review } from '../schema/review.ts';
import { addressFrom, paths, wholeAddress } from '../site/addresses.ts';
import { quoteOf } from './quote-selector.ts';

// Follows the W3C's Web Annotation Data Model: https://www.w3.org/TR/annotation-model/
// An archive has very many annotations, so what they share is said once: addresses are relative to that of their
// page, which is the base of its context, and a page describes each resource where it first names it.
const context = 'http://www.w3.org/ns/anno.jsonld';

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
  return { type: 'TextualBody', purpose, value, language } as const;
}

/**
 * @param described the themes that the page has described already, to which this adds those of the passage
 */
function bodyOf(
  passage: Passage,
  review: Review,
  labels: AnnotationLabels,
  described: Set<string>,
) {
  const { themes, stance, supportsRating, speaker } = passage;
  const { language } = labels;
  const voice = labels.voice(passage);
  const page = paths.annotations(review.slug);
  const sourceOf = (theme: string) => {
    const id = addressFrom(page, paths.theme(language, theme));
    if (described.has(theme)) return id;
    described.add(theme);
    return { id, label: labels.theme(theme) };
  };
  return [
    ...themes.map((id) => ({ purpose: 'classifying' as const, source: sourceOf(id) })),
    ...(voice ? [textualBody('describing', voice, language)] : []),
    ...(speaker
      ? [
          {
            purpose: 'linking' as const,
            source: addressFrom(page, paths.person(language, speaker.id)),
          },
        ]
      : []),
    ...(stance ? [textualBody('assessing', labels.stance(stance), language)] : []),
    ...(supportsRating ? [textualBody('assessing', labels.rating(review.rating), language)] : []),
  ];
}

/** The archive, described. Annotations name it by its id: each page of them describes it once. */
function creatorOf({ language, archiveName }: Pick<AnnotationLabels, 'language' | 'archiveName'>) {
  const id = wholeAddress(paths.home(language));
  return { id, type: 'Organization', name: archiveName } as const;
}

function annotationOf(
  passage: Passage,
  review: Review,
  labels: AnnotationLabels,
  described: Set<string>,
) {
  const { themes, stance, supportsRating, speaker } = passage;
  const page = paths.annotations(review.slug);
  return {
    id: `#${passage.id}`,
    type: 'Annotation' as const,
    motivation: [
      ...(themes.length > 0 ? (['classifying'] as const) : []),
      ...(isCriticsOwn(passage) ? [] : (['describing'] as const)),
      ...(speaker ? (['linking'] as const) : []),
      ...(stance || supportsRating ? (['assessing'] as const) : []),
    ],
    creator: addressFrom(page, paths.home(labels.language)),
    body: bodyOf(passage, review, labels, described),
    target: { source: './', selector: quoteOf(passage, review) },
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
  const id = pageOf(review.slug);
  const described = new Set<string>();
  return {
    '@context': [context, { '@base': id }],
    id,
    type: 'AnnotationPage' as const,
    partOf: { id: wholeAddress(paths.allAnnotations()), creator: creatorOf(labels) },
    ...(previous ? { prev: pageOf(previous) } : {}),
    ...(next ? { next: pageOf(next) } : {}),
    startIndex,
    items: review.passages.map((passage) => annotationOf(passage, review, labels, described)),
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
