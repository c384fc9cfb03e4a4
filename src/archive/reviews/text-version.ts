import type { Review } from '../../schema/review.ts';
import { checksum } from '../text/checksum.ts';

/** The version of a review's text: a correction, or any other change of a character, makes another one. */
export interface TextVersion {
  /** The SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly checksum: string;
  /** Its first digits, which name the version in a sentence. */
  readonly name: string;
  /** The number of corrections in it. */
  readonly corrections: number;
}

/** Enough digits to tell the versions of one review apart. */
const digits = 8;

/**
 * The text of a review as a version names it: plain paragraphs, with a blank line between them and no line end after
 * them.
 */
export function citedText({ paragraphs }: Pick<Review, 'paragraphs'>): string {
  return paragraphs.join('\n\n');
}

/** The version of a review's text that the archive has. Typography, which follows rules, is no part of it. */
export function textVersion(review: Pick<Review, 'paragraphs' | 'corrections'>): TextVersion {
  const sum = checksum(citedText(review));
  return { checksum: sum, name: sum.slice(0, digits), corrections: review.corrections.length };
}
