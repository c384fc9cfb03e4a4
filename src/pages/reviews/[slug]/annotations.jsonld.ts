import type { APIContext } from 'astro';
import { allRecords } from '../../../collections/records.ts';
import { annotationLabels } from '../../../exports/annotation-labels.ts';
import { annotationResponse } from '../../../exports/annotation-response.ts';
import {
  type AnnotationLabels,
  annotationPage,
  type PositionInCollection,
  positionsInCollection,
} from '../../../exports/annotations.ts';
import type { Review } from '../../../schema/review.ts';

type Props = {
  review: Review;
  position: PositionInCollection;
  labels: AnnotationLabels;
};

export async function getStaticPaths() {
  const { reviews, themes } = await allRecords();
  const labels = annotationLabels(themes);
  return positionsInCollection(reviews).map(({ review, position }) => ({
    params: { slug: review.slug },
    props: { review, position, labels },
  }));
}

export function GET({ props: { review, position, labels } }: APIContext<Props>) {
  return annotationResponse(annotationPage(review, position, labels));
}
