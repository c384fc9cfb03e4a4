import type { LabelledTheme } from '../presentation/theme-labels.ts';
import type { Film } from '../schema/film.ts';
import type { Person } from '../schema/person.ts';
import type { Review } from '../schema/review.ts';

/** A review with all that its files for download say about it. */
export interface ReviewExport {
  readonly review: Review;
  /** Its text as Markdown, without the marks of passages. */
  readonly markdown: string;
  /** The SHA-256 checksum of the received text. */
  readonly checksum: string;
  readonly film: Film;
  /** All films of the archive. */
  readonly films: readonly Film[];
  /** The themes of the review. */
  readonly themes: readonly LabelledTheme[];
  /** The people whom it mentions, or whose words it quotes. */
  readonly people: readonly Person[];
  /** The language of what the archive says about it. */
  readonly language: string;
}
