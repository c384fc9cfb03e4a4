import { referenceTo } from '../exports/citations/reference.ts';
import { interfaceLanguageFor } from '../i18n/interface-languages.ts';
import { filmOf } from '../presentation/catalogue.ts';
import { allRecords } from './records.ts';

/** The static paths of a citation file of every review, with its reference. */
export async function citationPaths() {
  const { reviews, films } = await allRecords();
  return reviews.map((review) => ({
    params: { slug: review.slug },
    props: {
      reference: referenceTo(review, filmOf(review, films), interfaceLanguageFor(review.language)),
    },
  }));
}
