import type { APIContext } from 'astro';
import type { Asset } from '../../assets/hashed-asset.ts';
import { fileResponse } from '../../hosting/file-response.ts';
import { paths } from '../../site/addresses.ts';
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
  return fileResponse(paths.asset(sheet.name), sheet.content);
}
