import type { APIContext } from 'astro';
import type { Asset } from '../../assets/hashed-asset.ts';
import { feedSheet } from '../../styles/sheets.ts';
import { sheetOfFilms, sheetOfReviews, sheetOfSite } from '../../styles/site-assets.ts';

export async function getStaticPaths() {
  const sheets = [await sheetOfSite(), await sheetOfFilms(), await sheetOfReviews(), feedSheet()];
  return sheets.map((sheet) => ({ params: { file: sheet.stem }, props: { sheet } }));
}

export function GET({ props: { sheet } }: APIContext<{ sheet: Asset }>) {
  return new Response(sheet.content, { headers: { 'content-type': sheet.type } });
}
