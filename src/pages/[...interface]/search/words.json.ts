import { filmsByReviews } from '../../../archive/films/film-reviews.ts';
import { allRecords } from '../../../collections/records.ts';
import { interfacePages } from '../../../collections/static-paths.ts';
import { compileSearchMessages } from '../../../presentation/compile-search-messages.ts';

export const getStaticPaths = interfacePages;

export async function GET({ props: { language } }: { props: { language: string } }) {
  const { themes, films, reviews } = await allRecords();
  const byReviews = filmsByReviews(films, reviews);
  return Response.json(compileSearchMessages(language, { themes, films: byReviews }));
}
