import { isCriticsOwn } from '../archive/themes/voice.ts';
import type { Passage, Stance } from '../schema/passage.ts';
import type { Rating } from '../schema/rating.ts';
import type { Review } from '../schema/review.ts';
import { addressFrom, paths, wholeAddress } from '../site/addresses.ts';
import { quoteOf } from './quote-selector.ts';

// Follows the W3C's Web Annotation Data Model: https://www.w3.org/TR/annotation-model/
// An archive has very many annotations, so what they share is said once: addresses are relative to that of their
// page, which is the base of its context, and a page describes each body where it first names it.
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

/** The bodies of annotations on a page that many share, each by its fragment. Ids of themes have no slash. */
class SharedBodies {
  readonly #described = new Set<string>();

  /** The body when it is first asked for, with its address; from then on, its address alone. */
  get<Body extends object>(
    fragment: string,
    describe: () => Body,
  ): string | (Body & { id: string }) {
    const id = `#${fragment}`;
    if (this.#described.has(id)) return id;
    this.#described.add(id);
    return { id, ...describe() };
  }
}

function bodyOf(passage: Passage, review: Review, labels: AnnotationLabels, shared: SharedBodies) {
  const { themes, stance, supportsRating, speaker } = passage;
  const { language } = labels;
  const voice = labels.voice(passage);
  const page = paths.annotations(review.slug);
  return [
    ...themes.map((theme) =>
      shared.get(theme, () => ({
        purpose: 'classifying' as const,
        source: {
          id: addressFrom(page, paths.theme(language, theme)),
          label: labels.theme(theme),
        },
      })),
    ),
    ...(voice ? [textualBody('describing', voice, language)] : []),
    ...(speaker
      ? [
          {
            purpose: 'linking' as const,
            source: addressFrom(page, paths.person(language, speaker.id)),
          },
        ]
      : []),
    ...(stance
      ? [
          shared.get(`assessing/${stance}`, () =>
            textualBody('assessing', labels.stance(stance), language),
          ),
        ]
      : []),
    ...(supportsRating
      ? [
          shared.get('assessing/rating', () =>
            textualBody('assessing', labels.rating(review.rating), language),
          ),
        ]
      : []),
  ];
}

/** The purposes of the bodies of a passage, each once. */
function motivationOf(passage: Passage) {
  const { themes, stance, supportsRating, speaker } = passage;
  const motivations = [
    ...(themes.length > 0 ? (['classifying'] as const) : []),
    ...(isCriticsOwn(passage) ? [] : (['describing'] as const)),
    ...(speaker ? (['linking'] as const) : []),
    ...(stance || supportsRating ? (['assessing'] as const) : []),
  ];
  const [first, ...others] = motivations;
  return first && others.length === 0 ? first : motivations;
}

/** The archive, which made all annotations: each page of them says so once, of the collection that it is part of. */
function creatorOf({ language, archiveName }: Pick<AnnotationLabels, 'language' | 'archiveName'>) {
  const id = wholeAddress(paths.home(language));
  return { id, type: 'Organization', name: archiveName } as const;
}

function annotationOf(
  passage: Passage,
  review: Review,
  labels: AnnotationLabels,
  shared: SharedBodies,
) {
  return {
    id: `#${passage.id}`,
    type: 'Annotation' as const,
    motivation: motivationOf(passage),
    body: bodyOf(passage, review, labels, shared),
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
  const shared = new SharedBodies();
  return {
    '@context': [context, { '@base': id }],
    id,
    type: 'AnnotationPage' as const,
    partOf: { id: wholeAddress(paths.allAnnotations()), creator: creatorOf(labels) },
    ...(previous ? { prev: pageOf(previous) } : {}),
    ...(next ? { next: pageOf(next) } : {}),
    startIndex,
    items: review.passages.map((passage) => annotationOf(passage, review, labels, shared)),
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
