import type { APIContext } from 'astro';
import { htmlOf, reviewPaths } from '../../../content/collections.ts';
import type { Review } from '../../../schema/review.ts';
import { passageStyle } from '../../../styles/passage-style.ts';

type Props = {
  review: Review;
};

export const getStaticPaths = reviewPaths;

export async function GET({ props: { review } }: APIContext<Props>) {
  const style = passageStyle(review, await htmlOf(review));
  return new Response(style, { headers: { 'content-type': 'text/css;charset=utf-8' } });
}
