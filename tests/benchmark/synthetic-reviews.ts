import { typeset } from '../../src/archive/text/typography.ts';
import type { Review } from '../../src/schema/review.ts';
import type { Translation } from '../../src/schema/translation.ts';
import { GrowingVocabulary } from '../generator/growing-vocabulary.ts';
import type { ModelLanguage } from '../generator/made-up-words.ts';
import { pick, type Random, seeded } from '../generator/random.ts';

/** Minimum length of a review in words, and how many more it may have. */
const minimumWords = 300;
const moreWords = 700;

/** Minimum length of a paragraph, and the length of a title, in words. */
const paragraphWords = 80;
const titleWords = 6;

/** The languages of twenty consecutive reviews: most are English, and a fifth German. */
const languages: readonly ModelLanguage[] = [
  ...(['en', 'en', 'fr', 'en', 'de'] as const),
  ...(['en', 'en', 'en', 'en', 'de'] as const),
  ...(['en', 'en', 'es', 'en', 'de'] as const),
  ...(['en', 'en', 'fr', 'en', 'de'] as const),
];

/** How many made-up words of a language a table would translate into another, by their frequency. */
const translatedWords = 4000;

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Generated reviews. */
export interface SyntheticReviews {
  readonly reviews: readonly Review[];
  /** Words that occur in one or two of them, by language: none if there are no reviews. */
  readonly rare: Readonly<Record<ModelLanguage, readonly string[]>>;
  /** Translations of made-up words: as many as a diligent archive would write. */
  readonly translations: readonly Translation[];
}

/** The parts of a language's real reviews that synthetic ones are assembled from. */
interface Source {
  readonly model: Review;
  readonly sentences: readonly string[];
  readonly vocabulary: GrowingVocabulary;
}

function sentencesOf({ paragraphs, language }: Review): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return paragraphs
    .flatMap((text) => [...segmenter.segment(typeset(text, language))])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence.split(' ').length > 2);
}

function sourceOf(language: ModelLanguage, reviews: readonly Review[], random: Random): Source {
  const models = reviews.filter((review) => review.language.split('-')[0] === language);
  const [model] = models;
  if (!model) throw new Error(`The archive has no review in ${language}.`);
  const sentences = models.flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) =>
    Array.from(sentence.matchAll(word), ([found]) => found),
  );
  return { model, sentences, vocabulary: new GrowingVocabulary(language, words, random) };
}

const countOf = (text: string) => [...text.matchAll(word)].length;

/** A paragraph of unrelated sentences. */
function paragraph({ sentences, vocabulary }: Source, random: Random): string {
  let text = '';
  while (countOf(text) < paragraphWords) {
    const sentence = pick(sentences, random).replace(word, (each) => vocabulary.next(each));
    text += `${text && ' '}${sentence}`;
  }
  return text;
}

function review(
  number: number,
  source: Source,
  film: string,
  themes: readonly string[],
  random: Random,
): Review {
  const length = minimumWords + random() * moreWords;
  const paragraphs: string[] = [];
  let words = 0;
  while (words < length) {
    const text = paragraph(source, random);
    paragraphs.push(text);
    words += countOf(text);
  }
  const title = pick(paragraphs, random).split(/\s+/u).slice(0, titleWords).join(' ');
  const picked = themes.filter(() => random() < 0.4);
  return {
    ...source.model,
    slug: `synthetic-${number}`,
    title,
    film,
    themes: picked.length > 0 ? picked : [pick(themes, random)],
    rating: {
      basis: 'estimated',
      scale: 'archive',
      value: pick([2, 3, 3.5, 4, 4, 4.5, 5], random),
      passage: title,
    },
    paragraphs,
  };
}

/** Translates frequent made-up words: the first English one by the first German one, and so on. */
function translationsOf(sources: Readonly<Record<ModelLanguage, Source>>): Translation[] {
  const english = sources.en.vocabulary.roots.slice(0, translatedWords);
  const german = sources.de.vocabulary.roots;
  return english.flatMap((word, index) => {
    const translation = german[index];
    return translation === undefined
      ? []
      : [{ id: `made-up-${index + 1}`, words: { en: [word], de: [translation] } }];
  });
}

/**
 * Generates reviews of recombined sentences in several languages. The same count gives the same
 * reviews.
 *
 * @param reviews real reviews in each of these languages
 * @param film the id of the film that they all review
 * @param themes the ids of the real themes
 */
export function syntheticReviews(
  count: number,
  reviews: readonly Review[],
  film: string,
  themes: readonly string[],
): SyntheticReviews {
  const random = seeded(1);
  const sources = {
    en: sourceOf('en', reviews, random),
    de: sourceOf('de', reviews, random),
    fr: sourceOf('fr', reviews, random),
    es: sourceOf('es', reviews, random),
  };
  const made = Array.from({ length: count }, (_, index) => {
    const language = languages[index % languages.length] ?? 'en';
    return review(index + 1, sources[language], film, themes, random);
  });
  const rare = {
    en: sources.en.vocabulary.rare(12),
    de: sources.de.vocabulary.rare(4),
    fr: sources.fr.vocabulary.rare(2),
    es: sources.es.vocabulary.rare(2),
  };
  return { reviews: made, rare, translations: translationsOf(sources) };
}
