import { typeset } from '../../src/archive/text/typography.ts';
import type { Review } from '../../src/schema/review.ts';
import { GrowingVocabulary } from './growing-vocabulary.ts';
import type { ModelLanguage } from './made-up-words.ts';
import { pick, type Random, seeded } from './random.ts';

/** Minimum length of a review in words, and how many more it may have. */
const minimumWords = 300;
const moreWords = 700;

/** Minimum length of a paragraph, and the length of a title, in words. */
const paragraphWords = 80;
const titleWords = 6;

/** One in this many reviews is German. */
const germanEvery = 5;

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Generated reviews. */
export interface SyntheticReviews {
  readonly reviews: readonly Review[];
  /** Words that occur in one or two of them, by language: none if there are no reviews. */
  readonly rare: Readonly<Record<ModelLanguage, readonly string[]>>;
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

function review(number: number, source: Source, themes: readonly string[], random: Random): Review {
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

/**
 * Generates reviews of recombined sentences, a fifth of them German and the others English. The
 * same count gives the same reviews.
 *
 * @param reviews the real reviews
 * @param themes the ids of the real themes
 */
export function syntheticReviews(
  count: number,
  reviews: readonly Review[],
  themes: readonly string[],
): SyntheticReviews {
  const random = seeded(1);
  const english = sourceOf('en', reviews, random);
  const german = sourceOf('de', reviews, random);
  const made = Array.from({ length: count }, (_, index) => {
    const source = (index + 1) % germanEvery === 0 ? german : english;
    return review(index + 1, source, themes, random);
  });
  const rare = { en: english.vocabulary.rare(12), de: german.vocabulary.rare(4) };
  return { reviews: made, rare };
}
