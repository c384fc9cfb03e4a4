import { findNearCopies } from '../../archive/text/near-copies.ts';
import { comparableText } from '../../archive/text/same-text.ts';
import type { TextFile } from '../content-folder.ts';
import type { Problem } from '../problem.ts';

const start = { line: 1, column: 1 };

/**
 * Reports received texts that are the same as another, and warns of those that are nearly the same.
 *
 * @param reviews the slugs of all reviews: of two copies, the one without a review is too many
 */
export function checkCopies(
  received: readonly TextFile[],
  reviews: ReadonlySet<string>,
): Problem[] {
  const hasNone = ({ id }: TextFile) => Number(!reviews.has(id));
  const files = received.toSorted((one, other) => hasNone(one) - hasNone(other));
  const firstWith = new Map<string, TextFile>();
  const copies: Problem[] = [];
  const different: TextFile[] = [];
  for (const each of files) {
    const text = comparableText(each.text);
    const first = firstWith.get(text);
    if (text === '' || first === undefined) {
      firstWith.set(text, each);
      different.push(each);
      continue;
    }
    copies.push({
      file: each.file,
      ...start,
      message: `This text is in the archive already: ${first.file} has the same.`,
      fix: 'remove one of the two texts, with its review, or put the right text into this file.',
    });
  }
  const texts = different.map(({ text }) => text);
  const nearCopies = findNearCopies(texts).flatMap(({ index, original, share }): Problem[] => {
    const [file, other] = [different[index]?.file, different[original]?.file];
    if (file === undefined || other === undefined) return [];
    return [
      {
        file,
        ...start,
        message: `This text is nearly the same as another: about ${Math.round(share * 100)} % of it is also in ${other}.`,
        fix: 'compare the two. If one is an edited copy of the other, keep only one of them, with its review.',
        severity: 'warning',
      },
    ];
  });
  return [...copies, ...nearCopies];
}
