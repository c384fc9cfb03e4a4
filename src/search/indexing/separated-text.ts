import { typesetParagraph, typesetTitle } from '../../archive/reviews/typeset-review.ts';
import type { Review } from '../../schema/review.ts';
import { elidedWordsOf } from '../languages/elision.ts';
import { separateWords } from './separate-words.ts';

/** The title and paragraphs of a review as its page shows them, with separators between words. */
export function separatedText(review: Review): {
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
} {
  const { language } = new Intl.Locale(review.language);
  const elidedWords = elidedWordsOf(language);
  const separate = (text: string) => separateWords(text, { language, elidedWords });
  return {
    language,
    title: separate(typesetTitle(review)),
    paragraphs: review.paragraphs.map((_, index) => separate(typesetParagraph(review, index + 1))),
  };
}
