import type { APIContext } from 'astro';
import { sortByTitle } from '../../../archive/lists/orders.ts';
import { nextCritics } from '../../../archive/themes/next-critics.ts';
import { allRecords } from '../../../collections/records.ts';
import { nextCriticLines } from '../../../presentation/next-critic-lines.ts';
import { site } from '../../../site/settings.ts';

export async function getStaticPaths() {
  const { reviews, themes } = await allRecords();
  // One order for all: the next critic may not depend on the language of the interface.
  const next = nextCritics(sortByTitle(reviews, site.rootLanguage));
  return reviews.map((review) => ({
    params: { slug: review.slug },
    props: { lines: nextCriticLines(review, themes, (subject) => next(subject, review)) },
  }));
}

export function GET({ props: { lines } }: APIContext<{ lines: string }>) {
  return new Response(lines, { headers: { 'content-type': 'text/plain;charset=utf-8' } });
}
