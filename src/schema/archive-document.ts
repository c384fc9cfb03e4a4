import { z } from 'zod';
import { filmSchema } from './film.ts';
import { passageSchema } from './passage.ts';
import { personSchema } from './person.ts';
import { reviewSchema } from './review.ts';
import { themeSchema } from './theme.ts';

const checksumSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A review in the document: without what only serves the search and the search for names. */
export const reviewInDocumentSchema = reviewSchema
  .omit({ draft: true, people: true, passages: true })
  .extend({
    address: z.url().describe('The permanent link of the review.'),
    version: checksumSchema.describe(
      'The version of the text: the SHA-256 checksum of its paragraphs in UTF-8, joined by two line feeds, with none at the end. Citations name its first eight digits.',
    ),
    receivedChecksum: checksumSchema.describe(
      'The SHA-256 checksum of the received text, byte for byte.',
    ),
    passages: z
      .array(passageSchema.omit({ asked: true }))
      .describe('The passages, in the order of the text.'),
  });

export type ReviewInDocument = z.infer<typeof reviewInDocumentSchema>;

/** The whole archive as one document. */
export const archiveDocumentSchema = z.strictObject({
  $schema: z.url().describe('The address of the JSON Schema of this document.'),
  name: z.string().describe('The name of the archive.'),
  description: z.string().describe('What the archive is.'),
  address: z.url().describe('The address of the archive.'),
  rights: z.string().describe('Whose the texts are.'),
  reviews: z.array(reviewInDocumentSchema).describe('All reviews, by slug.'),
  films: z.array(filmSchema).describe('All films, by id.'),
  people: z.array(personSchema).describe('All people, by id.'),
  themes: z.array(themeSchema).describe('All themes, by id.'),
});

export type ArchiveDocument = z.infer<typeof archiveDocumentSchema>;
