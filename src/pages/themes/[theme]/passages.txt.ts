import { sampleOf } from '../../../archive/themes/sample-passages.ts';
import { allRecords } from '../../../collections/records.ts';
import { fileResponse } from '../../../hosting/file-response.ts';
import type { Review } from '../../../schema/review.ts';
import { toThemePassage } from '../../../search/indexing/to-theme-passage.ts';
import { writeThemePassages } from '../../../search/themes/theme-passages.ts';
import { paths } from '../../../site/addresses.ts';

/** Maximum number of passages on a theme that the search shows. */
const maximumPassages = 6;

interface Context {
  readonly params: { readonly theme: string };
  readonly props: { readonly reviews: readonly Review[] };
}

export async function getStaticPaths() {
  const { reviews, themes } = await allRecords();
  return themes.map(({ id }) => ({ params: { theme: id }, props: { reviews } }));
}

export function GET({ params, props }: Context) {
  const passages = sampleOf(params.theme, props.reviews, maximumPassages).map(toThemePassage);
  return fileResponse(paths.themePassages(params.theme), writeThemePassages(passages));
}
