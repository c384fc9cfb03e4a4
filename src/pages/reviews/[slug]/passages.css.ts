import type { APIContext } from 'astro';
import { allRecords, htmlOf } from '../../../content/collections.ts';
import { interfaceFor } from '../../../interface/interfaces.ts';
import { passageLabel } from '../../../interface/passage-words.ts';
import { type LabelledTheme, themesInLanguages } from '../../../interface/theme-labels.ts';
import { idsInParts } from '../../../markdown/marks.ts';
import type { Review } from '../../../schema/review.ts';
import { passageStyle } from '../../../styles/passage-style.ts';

type Props = {
  review: Review;
  language: string;
  themes: readonly LabelledTheme[];
};

export async function getStaticPaths() {
  const { reviews, themes } = await allRecords();
  const themesIn = themesInLanguages(themes);
  return reviews.map((review) => {
    const language = interfaceFor(review.language);
    const params = { slug: review.slug };
    return { params, props: { review, language, themes: themesIn(language) } };
  });
}

export async function GET({ props: { review, language, themes } }: APIContext<Props>) {
  const style = passageStyle(review, {
    inParts: idsInParts(await htmlOf(review)),
    labelOf: (passage) => passageLabel(passage, themes, language),
  });
  return new Response(style, { headers: { 'content-type': 'text/css;charset=utf-8' } });
}
