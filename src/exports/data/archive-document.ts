import { z } from 'zod';
import { textVersion } from '../../archive/reviews/text-version.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import {
  type ArchiveDocument,
  archiveDocumentSchema,
  type ReviewInDocument,
} from '../../schema/archive-document.ts';
import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import type { Theme } from '../../schema/theme.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import { site } from '../../site/settings.ts';

/** A review with the checksum of its received text. */
export interface ReceivedReview {
  readonly review: Review;
  readonly checksum: string;
}

/** All records of the archive, in the order in which the document has them. */
export interface DocumentedArchive {
  readonly reviews: readonly ReceivedReview[];
  readonly films: readonly Film[];
  readonly people: readonly Person[];
  readonly themes: readonly Theme[];
}

function reviewInDocument({ review, checksum }: ReceivedReview): ReviewInDocument {
  const { draft, people, passages, ...published } = review;
  return {
    ...published,
    address: wholeAddress(paths.review(review.slug)),
    version: textVersion(review).checksum,
    receivedChecksum: checksum,
    passages: passages.map(({ asked, ...passage }) => passage),
  };
}

/** The whole archive as one document. */
export function archiveDocument({
  reviews,
  films,
  people,
  themes,
}: DocumentedArchive): ArchiveDocument {
  const { archiveName, archiveDescription, footer } = stringsFor(site.rootLanguage);
  return {
    $schema: wholeAddress(paths.dataFile('archive.schema.json')),
    name: archiveName,
    description: archiveDescription,
    address: wholeAddress(paths.home(site.rootLanguage)),
    rights: footer.copyright,
    reviews: reviews.map(reviewInDocument),
    films: [...films],
    people: [...people],
    themes: [...themes],
  };
}

/** The JSON Schema (2020-12) of the document, derived from the schemas of its records. */
export function archiveJsonSchema(): object {
  const schema = z.toJSONSchema(archiveDocumentSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // It tells editors of records which folder has the names.
      delete jsonSchema['namesFileIn'];
    },
  });
  return { $id: wholeAddress(paths.dataFile('archive.schema.json')), ...schema };
}
