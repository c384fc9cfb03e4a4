import type { APIContext } from 'astro';
import type { Asset } from '../../assets/hashed-asset.ts';
import { fontAssets } from '../../styles/site-assets.ts';

export async function getStaticPaths() {
  const fonts = await fontAssets();
  return fonts.map((font) => ({ params: { file: font.stem }, props: { font } }));
}

export function GET({ props }: APIContext<{ font: Asset }>) {
  const { content, type } = props.font;
  return new Response(content, { headers: { 'content-type': type } });
}
