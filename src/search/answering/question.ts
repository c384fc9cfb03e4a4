import { isUnspaced } from '../../archive/text/tokens.ts';
import type { TextPart } from '../query/parse-query.ts';
import type { Manifest } from '../vocabulary/manifest.ts';

/** A question word is looked for among the first words: in which. */
const beginningOfQuestion = 2;

/** A query of fewer words is not a question, unless it ends in a question mark. */
const minimumOfQuestion = 3;

/** Minimum number of terms of a sentence that is answered like a question: it is a longer statement. */
const termsOfQuestion = 3;

/** A question mark at the end: Latin, Arabic or full-width. */
const questionMark = /[?؟？]\s*$/u;

/**
 * Whether a query has function words beside others, like a sentence or a question. Those within a
 * word that a hyphen or an apostrophe divides make no sentence: d’œuvre.
 *
 * @param divided the parts of the query, each with what it is divided into
 * @param content what is not left out as a function word
 */
export function isSentence(
  divided: readonly (readonly TextPart[])[],
  content: readonly TextPart[],
): boolean {
  const isLeftOut = (part: TextPart) => !content.includes(part);
  // In a script without spaces, a whole sentence is one part.
  return divided.some(
    (own) => own.every(isLeftOut) || own.some((part) => isLeftOut(part) && isUnspaced(part.typed)),
  );
}

/**
 * Whether a sentence asks something, so that passages answer it, not reviews: it ends in a question
 * mark, begins with a question word, or says more than a search for a few words.
 *
 * @param query the sentence, as typed
 * @param parts what it is divided into
 * @param terms how many different terms it has
 */
export function isQuestion(
  query: string,
  parts: readonly TextPart[],
  terms: number,
  { questionWords }: Manifest,
): boolean {
  const isAsking = ({ kind, words: [word = ''] }: TextPart) =>
    kind === 'word' && questionWords.has(word);
  return (
    questionMark.test(query) ||
    terms >= termsOfQuestion ||
    (parts.length >= minimumOfQuestion && parts.slice(0, beginningOfQuestion).some(isAsking))
  );
}
