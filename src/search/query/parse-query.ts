import { wordsOf } from '../words/folded-tokens.ts';
import { maximumQueryLength } from './maximum-query-length.ts';

interface TypedPart {
  /** What the reader typed, without the punctuation around it. */
  readonly typed: string;
  /** Whether to leave out the reviews that match this part. */
  readonly isExcluded: boolean;
  /** Whether the reader may still be typing this word. */
  readonly isHalfTyped: boolean;
}

/** A word of a query, folded: any of its inflections matches. */
export interface WordPart extends TypedPart {
  readonly kind: 'word';
  readonly words: readonly [string];
}

/** A phrase in quotation marks, as folded words: it matches word for word. */
export interface PhrasePart extends TypedPart {
  readonly kind: 'phrase';
  readonly words: readonly string[];
}

/** Several folded words, joined by a hyphen or other punctuation: t-shirt, 3.5. */
export interface JoinedPart extends TypedPart {
  readonly kind: 'joined';
  readonly words: readonly string[];
}

/** A word or a phrase, to look for in texts. */
export type TextPart = WordPart | PhrasePart;

/** A part of a query, as typed: words that are joined are not divided yet. */
export type QueryPart = TextPart | JoinedPart;

/** Characters that cannot be seen, such as soft hyphens. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** The space between initials: `J. K.` is one word, like `J.K.` */
const spacedInitials = /(?<!\p{L})(\p{L}\.)\s+(?=\p{L}\.)/gu;

/**
 * A phrase in quotation marks (" “ ” „ « » ‹ › 「 」 『 』), also in brackets, or anything between spaces, after an
 * optional minus sign. Single marks could be apostrophes.
 */
const part =
  /[-−–]?(?:[([]?(["“”„«»‹›「『][^"“”„«»‹›」』]+["“”„«»‹›」』])(?=\s|$|[.,;:!?)\]])|\S+)/gu;

const leadingMinus = /^[-−–]/;
const surroundingPunctuation = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}.]+$/gu;

/**
 * Divides a query into words and phrases. A minus sign before a part excludes it; punctuation
 * between words is ignored.
 *
 * @param maximumLength how much of the query to read, in characters
 */
export function parseQuery(text: string, maximumLength = maximumQueryLength): QueryPart[] {
  const query = text.slice(0, maximumLength).replace(invisible, '').replace(spacedInitials, '$1');
  return [...query.matchAll(part)].flatMap(([whole, phrase], index, all): QueryPart[] => {
    const words = wordsOf(whole).map(({ folded }) => folded);
    const [word, ...others] = words;
    if (word === undefined) return [];
    const isExcluded = leadingMinus.test(whole);
    const typed = whole.replace(surroundingPunctuation, '');
    const common = { typed, isExcluded, isHalfTyped: false };
    if (phrase !== undefined) return [{ ...common, kind: 'phrase', words }];
    if (others.length > 0) return [{ ...common, kind: 'joined', words }];
    const isAtEnd = index === all.length - 1 && /[\p{L}\p{N}\p{M}]$/u.test(query);
    return [{ ...common, kind: 'word', words: [word], isHalfTyped: isAtEnd && !isExcluded }];
  });
}
