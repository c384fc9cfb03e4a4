import { GrowingVocabulary } from './growing-vocabulary.ts';
import type { ModelLanguage } from './made-up-words.ts';
import { pick, type Random } from './random.ts';

/** A real text, as a model of generated ones. */
export interface ModelText {
  readonly language: string;
  readonly paragraphs: readonly string[];
}

/** The names in the model texts, which generated ones do not have. */
export interface RealNames {
  readonly people: readonly string[];
  readonly titles: readonly string[];
}

/** Minimum number of words of a review and of a paragraph, and how many more a review may have. */
const [minimumWords, moreWords, paragraphWords] = [300, 700, 80];

/** Minimum length of the words of a title. */
const titleWord = 5;

/** Characters that Markdown may take as markup, and beginnings of a paragraph that it may take for a list. */
const markup = /[\\`*_[\]<>#&|~{}@§¤]|:\/\/|^[^\p{L}"“„«¿¡]/u;

const word = /[\p{L}\p{N}\p{M}]+/gu;

const countOf = (text: string) => [...text.matchAll(word)].length;

/** What stands for the name of a person and for the title of the film in a sentence. */
const [nameSign, titleSign] = ['§', '¤'];

/** Capitalised words within a sentence: names, in languages that write other nouns in lower case. */
const capitalisedWords = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)*/gu;

/** Puts signs in the places of names. */
function withoutNames(sentence: string, { people, titles }: RealNames, language: string): string {
  const signs = [
    ...titles.map((title) => [title, titleSign] as const),
    ...people.map((name) => [name, nameSign] as const),
  ].sort(([one], [other]) => other.length - one.length);
  const text = signs.reduce((rest, [name, sign]) => rest.replaceAll(name, sign), sentence);
  return language === 'de' ? text : text.replace(capitalisedWords, nameSign);
}

/** Makes texts in a language out of the sentences of its real reviews, with a growing vocabulary. */
export class TextSource {
  readonly vocabulary: GrowingVocabulary;
  readonly #sentences: readonly string[];
  readonly #random: Random;

  /** @throws {Error} if no model has the language */
  constructor(
    language: ModelLanguage,
    models: readonly ModelText[],
    names: RealNames,
    random: Random,
  ) {
    const texts = models.filter((model) => model.language.split('-')[0] === language);
    if (texts.length === 0) throw new Error(`The archive has no review in ${language}.`);
    const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    this.#sentences = texts
      .flatMap(({ paragraphs }) => paragraphs.flatMap((text) => [...segmenter.segment(text)]))
      .map(({ segment }) => segment.trim().replace(/\s+/g, ' '))
      .filter((sentence) => sentence.split(' ').length > 2 && !markup.test(sentence))
      .map((sentence) => withoutNames(sentence, names, language));
    const wordsOf = (texts: readonly string[]) =>
      texts.flatMap((text) => Array.from(text.matchAll(word), ([found]) => found));
    const refused = wordsOf([...names.people, ...names.titles]).map((each) => each.toLowerCase());
    const words = wordsOf(this.#sentences);
    this.vocabulary = new GrowingVocabulary(language, words, new Set(refused), random);
    this.#random = random;
  }

  /** A sentence with some of its words replaced, and these names and this title instead of its own. */
  #sentence(names: readonly string[], title: string): string {
    return pick(this.#sentences, this.#random)
      .replace(word, (each) => this.vocabulary.next(each, true))
      .replaceAll(nameSign, () => pick(names, this.#random))
      .replaceAll(titleSign, () => title);
  }

  /**
   * The sentences of a review, by paragraph.
   *
   * @param names the names that it mentions
   * @param title the title of its film
   */
  paragraphs(names: readonly string[], title: string): string[][] {
    const length = minimumWords + this.#random() * moreWords;
    const paragraphs: string[][] = [];
    for (let words = 0; words < length; ) {
      const sentences: string[] = [];
      for (let count = 0; count < paragraphWords; ) {
        const sentence = this.#sentence(names, title);
        sentences.push(sentence);
        count += countOf(sentence);
        words += countOf(sentence);
      }
      paragraphs.push(sentences);
    }
    return paragraphs;
  }

  /** Long words, which are mostly made up. */
  words(count: number): string[] {
    const long: string[] = [];
    while (long.length < count) {
      const found = pick(this.#sentences, this.#random).match(word) ?? [];
      const real = found.filter(({ length }) => length >= titleWord);
      long.push(...real.map((each) => this.vocabulary.next(each, false)));
    }
    return long.slice(0, count);
  }

  /** A few words in title case. */
  title(count: number): string {
    return this.words(count)
      .map((each) => each.charAt(0).toUpperCase() + each.slice(1))
      .join(' ');
  }
}
