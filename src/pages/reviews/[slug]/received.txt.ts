import type { APIContext } from 'astro';
import { receivedTextOf, reviewPaths } from '../../../collections/records.ts';
import type { Review } from '../../../schema/review.ts';

type Props = {
  review: Review;
};

export const getStaticPaths = reviewPaths;

export async function GET({ props: { review } }: APIContext<Props>) {
  const { text } = await receivedTextOf(review);
  return new Response(text, { headers: { 'content-type': 'text/plain;charset=utf-8' } });
}
