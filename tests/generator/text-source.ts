import type { Review } from '../../src/schema/review.ts';
import { GrowingVocabulary } from './growing-vocabulary.ts';
import type { ModelLanguage } from './made-up-words.ts';
import { pick, type Random } from './random.ts';

/** Minimum number of words of a review and of a paragraph, and how many more a review may have. */
const [minimumWords, moreWords, paragraphWords] = [300, 700, 80];

/** Minimum length of the words of a title. */
const titleWord = 5;

/** Characters that Markdown may take as markup, and beginnings of a paragraph that it may take for a list. */
const markup = /[\\`*_[\]<>#&|~{}@]|:\/\/|^[^\p{L}"“„«¿¡]/u;

const word = /[\p{L}\p{N}\p{M}]+/gu;

const countOf = (text: string) => [...text.matchAll(word)].length;

/** Stands for a name in a sentence. */
const nameSign = '§';

/** Makes texts in a language out of the sentences of its real reviews, with a growing vocabulary. */
export class TextSource {
  readonly vocabulary: GrowingVocabulary;
  readonly #sentences: readonly string[];
  readonly #random: Random;

  /**
   * @param names the names in the real reviews, which generated ones do not mention
   * @throws {Error} if no real review has the language
   */
  constructor(
    language: ModelLanguage,
    reviews: readonly Review[],
    names: readonly string[],
    random: Random,
  ) {
    const models = reviews.filter((review) => review.language.split('-')[0] === language);
    if (models.length === 0) throw new Error(`The archive has no review in ${language}.`);
    const longestFirst = names.toSorted((one, other) => other.length - one.length);
    const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    this.#sentences = models
      .flatMap(({ paragraphs }) => paragraphs.flatMap((text) => [...segmenter.segment(text)]))
      .map(({ segment }) => segment.trim().replace(/\s+/g, ' '))
      .filter((sentence) => sentence.split(' ').length > 2 && !markup.test(sentence))
      .map((sentence) =>
        longestFirst.reduce((text, name) => text.replaceAll(name, nameSign), sentence),
      );
    const words = this.#sentences.flatMap((each) =>
      Array.from(each.matchAll(word), ([found]) => found),
    );
    this.vocabulary = new GrowingVocabulary(language, words, random);
    this.#random = random;
  }

  /** A sentence with some of its words replaced, and these names instead of its own. */
  #sentence(names: readonly string[]): string {
    return pick(this.#sentences, this.#random)
      .replace(word, (each) => this.vocabulary.next(each))
      .replaceAll(nameSign, () => pick(names, this.#random));
  }

  /**
   * The sentences of a review, by paragraph.
   *
   * @param names the names that it mentions
   */
  paragraphs(names: readonly string[]): string[][] {
    const length = minimumWords + this.#random() * moreWords;
    const paragraphs: string[][] = [];
    for (let words = 0; words < length; ) {
      const sentences: string[] = [];
      for (let count = 0; count < paragraphWords; ) {
        const sentence = this.#sentence(names);
        sentences.push(sentence);
        count += countOf(sentence);
        words += countOf(sentence);
      }
      paragraphs.push(sentences);
    }
    return paragraphs;
  }

  /** A few words of a sentence in title case: only long ones, which are mostly made up. */
  title(words: number): string {
    const long: string[] = [];
    while (long.length < words) {
      const found = this.#sentence(['']).match(word) ?? [];
      long.push(...found.filter(({ length }) => length >= titleWord));
    }
    return long
      .slice(0, words)
      .map((each) => each.charAt(0).toUpperCase() + each.slice(1))
      .join(' ');
  }
}
