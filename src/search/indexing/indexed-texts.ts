import { kept } from '../../cache/kept.ts';
import type { Review } from '../../schema/review.ts';
import type { CheckedText } from './missing-translations.ts';
import { separatedText } from './separated-text.ts';
import { type IndexedText, wordsIn } from './text-words.ts';

/** The kind of the kept results of `indexedTexts`. */
export const keptTexts = 'indexed-texts';

/** The title and text of a review as Pagefind reads them on its page, each paragraph in a line. */
export function indexedText(review: Review): IndexedText {
  const { language, title, paragraphs } = separatedText(review);
  return { language, text: [title, ...paragraphs].join('\n') };
}

/** The texts of reviews with their words, of each review from an earlier build if it is the same. */
export async function indexedTexts(reviews: readonly Review[]): Promise<CheckedText[]> {
  const texts: CheckedText[] = [];
  for (const review of reviews) {
    const read = () => {
      const text = indexedText(review);
      return { ...text, slug: review.slug, found: wordsIn(text) };
    };
    texts.push(await kept(keptTexts, review.slug, [review], read));
  }
  return texts;
}
