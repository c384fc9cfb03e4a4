import type { APIContext } from 'astro';
import {
  type AnnotationWords,
  annotationPage,
  type PlaceInCollection,
  placesInCollection,
} from '../../../archive/annotations.ts';
import { allRecords } from '../../../content/collections.ts';
import { annotationResponse, annotationWords } from '../../../interface/annotation-words.ts';
import type { Review } from '../../../schema/review.ts';

type Props = {
  review: Review;
  place: PlaceInCollection;
  words: AnnotationWords;
};

export async function getStaticPaths() {
  const { reviews, themes } = await allRecords();
  const words = annotationWords(themes);
  return placesInCollection(reviews).map(({ review, place }) => ({
    params: { slug: review.slug },
    props: { review, place, words },
  }));
}

export function GET({ props: { review, place, words } }: APIContext<Props>) {
  return annotationResponse(annotationPage(review, place, words));
}
