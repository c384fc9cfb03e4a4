import type { APIContext } from 'astro';
import type { ReviewExport } from '../exports/review-export.ts';
import { filmById, filmOf, themesOf } from '../presentation/catalogue.ts';
import { themesByLabel } from '../presentation/theme-labels.ts';
import type { Person } from '../schema/person.ts';
import type { Review } from '../schema/review.ts';
import { site } from '../site/settings.ts';
import { allRecords, markdownOf, receivedTextOf } from './records.ts';

/** What the record of a review and those that it names say about it. */
type ExportedRecords = Omit<ReviewExport, 'markdown' | 'checksum'>;

/** The people whom a review mentions, or whose words it quotes, in the order of the text. */
function peopleIn({ mentions, passages }: Review, byId: ReadonlyMap<string, Person>): Person[] {
  const speakers = passages.flatMap(({ speaker }) => (speaker ? [speaker.id] : []));
  const ids = new Set([...mentions.map(({ person }) => person), ...speakers]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** The static paths of a file that every review has, for what the archive knows of it in the root language. */
export async function reviewExportPaths() {
  const { reviews, themes, films, people } = await allRecords();
  const language = site.rootLanguage;
  const labelled = themesByLabel(themes, language);
  const byId = new Map(people.map((person) => [person.id, person]));
  return reviews.map((review) => {
    const inReview = peopleIn(review, byId);
    const film = filmOf(review, films);
    const named = new Set([
      film.id,
      ...inReview.flatMap(({ roles = [] }) => roles.map((role) => role.film)),
    ]);
    const props: ExportedRecords = {
      review,
      film,
      films: [...named].map((id) => filmById(id, films)),
      themes: themesOf(review, labelled),
      people: inReview,
      language,
    };
    return { params: { slug: review.slug }, props };
  });
}

/** A review with everything that its files for download say about it. */
async function exportOf(records: ExportedRecords): Promise<ReviewExport> {
  const { review } = records;
  const { checksum } = await receivedTextOf(review);
  return { ...records, markdown: await markdownOf(review), checksum };
}

/**
 * Answers for a file of a review.
 *
 * @param write writes the file
 * @param type its media type
 */
export function reviewFile(write: (review: ReviewExport) => string, type: string) {
  return async ({ props }: APIContext<ExportedRecords>): Promise<Response> =>
    new Response(write(await exportOf(props)), { headers: { 'content-type': type } });
}
