import type { APIContext } from 'astro';
import type { Asset } from '../../assets/hashed-asset.ts';
import {
  sheetOfFeeds,
  sheetOfFilms,
  sheetOfImages,
  sheetOfReviews,
  sheetOfSite,
} from '../../styles/site-assets.ts';

export async function getStaticPaths() {
  const sheets = await Promise.all([
    sheetOfSite(),
    sheetOfFilms(),
    sheetOfReviews(),
    sheetOfImages(),
    sheetOfFeeds(),
  ]);
  return sheets.map((sheet) => ({ params: { file: sheet.stem }, props: { sheet } }));
}

export function GET({ props: { sheet } }: APIContext<{ sheet: Asset }>) {
  return new Response(sheet.content, { headers: { 'content-type': sheet.type } });
}
