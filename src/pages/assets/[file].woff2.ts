import type { APIContext } from 'astro';
import type { Asset } from '../../assets/hashed-asset.ts';
import { fileResponse } from '../../hosting/file-response.ts';
import { paths } from '../../site/addresses.ts';
import { fontAssets } from '../../styles/site-assets.ts';

export async function getStaticPaths() {
  const fonts = await fontAssets();
  return fonts.map((font) => ({ params: { file: font.stem }, props: { font } }));
}

export function GET({ props }: APIContext<{ font: Asset }>) {
  const { content, name } = props.font;
  return fileResponse(paths.asset(name), content);
}
