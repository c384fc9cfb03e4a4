import { typeset } from '../../src/archive/text/typography.ts';
import type { Review } from '../../src/schema/review.ts';
import { GrowingVocabulary } from './growing-vocabulary.ts';
import { pick, type Random, seeded } from './random.ts';

/** How many words a review has at least, and how many more at most. */
const leastWords = 300;
const moreWords = 700;

/** How many words a paragraph has at least, and how many a title has. */
const paragraphWords = 80;
const titleWords = 6;

/** Every so many reviews one is German. */
const germanEvery = 5;

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Reviews that nobody wrote, and words of theirs that are in one or two of them. */
export interface SyntheticReviews {
  readonly reviews: readonly Review[];
  /** Such words, by language. */
  readonly rare: Readonly<Record<string, readonly string[]>>;
}

/** The reviews of a language, cut into what synthetic ones are put together from. */
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

function sourceOf(language: string, reviews: readonly Review[], random: Random): Source {
  const own = reviews.filter((review) => review.language.split('-')[0] === language);
  const [model] = own;
  if (!model) throw new Error(`The archive has no review in ${language}.`);
  const sentences = own.flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.match(word) ?? []);
  return { model, sentences, vocabulary: new GrowingVocabulary(language, words, random) };
}

const countOf = (text: string) => text.match(word)?.length ?? 0;

/** A paragraph of sentences that have nothing to do with each other. */
function paragraph({ sentences, vocabulary }: Source, random: Random): string {
  let text = '';
  while (countOf(text) < paragraphWords) {
    const sentence = pick(sentences, random).replace(word, (each) => vocabulary.next(each));
    text += `${text && ' '}${sentence}`;
  }
  return text;
}

function review(number: number, source: Source, themes: readonly string[], random: Random): Review {
  const length = leastWords + random() * moreWords;
  const paragraphs: string[] = [];
  for (let words = 0; words < length; words += countOf(paragraphs.at(-1) ?? '')) {
    paragraphs.push(paragraph(source, random));
  }
  const { rating } = source.model;
  const own = themes.filter(() => random() < 0.4);
  return {
    ...source.model,
    slug: `synthetic-${number}`,
    title: pick(paragraphs, random).split(/\s+/u).slice(0, titleWords).join(' '),
    themes: own.length > 0 ? own : [pick(themes, random)],
    rating: {
      basis: 'inferred',
      scale: 'archive',
      value: pick([2, 3, 3.5, 4, 4, 4.5, 5], random),
      passage: rating.passage,
    },
    paragraphs,
  };
}

/**
 * Reviews of recombined sentences, four of five English and one German; the same ones for the same
 * number.
 *
 * @param reviews the reviews that there are
 * @param themes the ids of the themes that there are
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
