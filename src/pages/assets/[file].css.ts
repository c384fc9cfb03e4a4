import type { APIContext } from 'astro';
import type { Asset } from '../../assets/hashed-asset.ts';
import { allRecords } from '../../collections/records.ts';
import type { Review } from '../../schema/review.ts';
import { sheetOf, sheetOfFilms, sheetOfSite } from '../../styles/site-assets.ts';

type Props = { sheet: Asset } | { review: Review };

export async function getStaticPaths() {
  const { reviews } = await allRecords();
  const shared = [await sheetOfSite(), await sheetOfFilms()];
  const ofReviews = reviews.map(async (review) => {
    const { stem } = await sheetOf(review);
    return { params: { file: stem }, props: { review } };
  });
  return [
    ...shared.map((sheet) => ({ params: { file: sheet.stem }, props: { sheet } })),
    ...(await Promise.all(ofReviews)),
  ];
}

export async function GET({ props }: APIContext<Props>) {
  const { content, type } = 'sheet' in props ? props.sheet : await sheetOf(props.review);
  return new Response(content, { headers: { 'content-type': type } });
}
