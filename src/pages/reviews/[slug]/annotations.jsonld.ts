import type { APIContext } from 'astro';
import { allRecords } from '../../../collections/records.ts';
import { annotationLabels, annotationResponse } from '../../../exports/annotation-labels.ts';
import {
  type AnnotationLabels,
  annotationPage,
  type PlaceInCollection,
  placesInCollection,
} from '../../../exports/annotations.ts';
import type { Review } from '../../../schema/review.ts';

type Props = {
  review: Review;
  place: PlaceInCollection;
  words: AnnotationLabels;
};

export async function getStaticPaths() {
  const { reviews, themes } = await allRecords();
  const words = annotationLabels(themes);
  return placesInCollection(reviews).map(({ review, place }) => ({
    params: { slug: review.slug },
    props: { review, place, words },
  }));
}

export function GET({ props: { review, place, words } }: APIContext<Props>) {
  return annotationResponse(annotationPage(review, place, words));
}
