import type { DatedReview } from '../../archive/lists/newest.ts';
import type { LabelledTheme } from '../../presentation/theme-labels.ts';
import type { Film } from '../../schema/film.ts';
import type { Path } from '../../site/addresses.ts';

/** A list of reviews that readers can subscribe to. */
export interface Feed {
  /** The interface language of its title. */
  readonly language: string;
  /** The path of the page that shows the same reviews. The files of the feed are below it. */
  readonly page: Path;
  /** What it lists: `Reviews in English`; undefined for the whole archive. */
  readonly heading: string | undefined;
  readonly description: string;
  /** Its reviews, the newest first: one at least. */
  readonly reviews: readonly DatedReview[];
}

/** A review in a feed. */
export interface FeedEntry {
  readonly review: DatedReview;
  readonly film: Film;
  /** The themes of the review, in the language of the feed. */
  readonly themes: readonly LabelledTheme[];
  /** The SHA-256 checksum of the received text. */
  readonly checksum: string;
  /** The text as XHTML without a namespace, which is HTML as well. */
  readonly html: string;
}

/** A moment of a day in a feed, for days have none: its beginning in UTC, as in RFC 3339. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/**
 * The id of a review in feeds: a UUID (RFC 9562, version 8) made of the checksum of its received text. Nothing
 * changes that text, so the id stays the same whatever the address, the title or the corrections of the review are.
 */
export function entryId(checksum: string): string {
  const variant = ((Number.parseInt(checksum.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  const parts = [
    checksum.slice(0, 8),
    checksum.slice(8, 12),
    `8${checksum.slice(13, 16)}`,
    `${variant}${checksum.slice(17, 20)}`,
    checksum.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
