import { hash } from 'node:crypto';
import { z } from 'zod';

/** Where a result is in a file, and what is known of it. */
const entrySchema = z.object({
  key: z.string(),
  checksum: z.string(),
  note: z.unknown(),
  start: z.number().int(),
  length: z.number().int(),
});

/** The index of a file: where each result is, by its name. */
export const indexSchema = z.record(z.string(), entrySchema);

/** An entry of the index. */
export type Entry = z.output<typeof entrySchema>;

/** A result, what it depends on, and what else is to be known of it. */
export interface Result {
  /** A digest of everything that the result depends on. */
  readonly key: string;
  /** What JSON can write. */
  readonly note: unknown;
  readonly content: Uint8Array;
}

/** A checksum of the content of a result or an index. */
export const checksumOf = (content: Uint8Array) => hash('sha256', content);

/** The end of a file of results: the checksum of its index, and where that starts. */
export const footer = (checksum: string, start: number) =>
  `${checksum} ${String(start).padStart(15, '0')}\n`;

/** The length of the end of a file, in bytes. */
export const footerLength = footer(hash('sha256', ''), 0).length;

/** The end of a file, with its checksum and its place. */
export const writtenFooter = /^([\da-f]{64}) (\d{15})\n$/;

/** How many bytes are read or written at once. */
export const batch = 4 * 1024 * 1024;
