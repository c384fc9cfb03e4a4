import type { APIContext } from 'astro';
import { allRecords } from '../../../collections/records.ts';
import { annotationLabels } from '../../../exports/annotation-labels.ts';
import { annotationText, annotationType } from '../../../exports/annotation-text.ts';
import {
  annotationPage,
  type PositionInCollection,
  positionsInCollection,
} from '../../../exports/annotations.ts';
import type { Review } from '../../../schema/review.ts';
import type { Theme } from '../../../schema/theme.ts';

type Props = {
  review: Review;
  position: PositionInCollection;
  themes: readonly Theme[];
};

export async function getStaticPaths() {
  const { reviews, themes } = await allRecords();
  return positionsInCollection(reviews).map(({ review, position }) => ({
    params: { slug: review.slug },
    props: { review, position, themes },
  }));
}

export function GET({ props: { review, position, themes } }: APIContext<Props>) {
  const annotations = annotationPage(review, position, annotationLabels(themes));
  return new Response(annotationText(annotations), { headers: { 'content-type': annotationType } });
}
