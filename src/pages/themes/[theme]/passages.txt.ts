import { sampleOf } from '../../../archive/themes/sample-passages.ts';
import { allRecords } from '../../../collections/records.ts';
import type { Review } from '../../../schema/review.ts';
import { toThemePassage } from '../../../search/indexing/to-theme-passage.ts';
import { writeThemePassages } from '../../../search/themes/theme-passages.ts';

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
  return new Response(writeThemePassages(passages));
}
