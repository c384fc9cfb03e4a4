import type { APIContext } from 'astro';
import type { Asset } from '../../assets/asset.ts';
import { allRecords } from '../../collections/records.ts';
import type { Review } from '../../schema/review.ts';
import { sharedAssets, sheetOf } from '../../styles/shared-assets.ts';

type Props = { asset: Asset } | { review: Review };

export async function getStaticPaths() {
  const { reviews } = await allRecords();
  const shared = await sharedAssets();
  const ofReviews = reviews.map(async (review) => {
    const { name } = await sheetOf(review);
    return { params: { file: name }, props: { review } };
  });
  return [
    ...shared.map((asset) => ({ params: { file: asset.name }, props: { asset } })),
    ...(await Promise.all(ofReviews)),
  ];
}

export async function GET({ props }: APIContext<Props>) {
  const { content, type } = 'asset' in props ? props.asset : await sheetOf(props.review);
  return new Response(content, { headers: { 'content-type': type } });
}
