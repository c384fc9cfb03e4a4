/** A review with a kind of rating that none of the archive's may have. */
export interface RatedReview {
  readonly slug: string;
  /** The fields of the rating, as YAML. */
  readonly rating: readonly string[];
  /** The words of the text that state the rating, or that state none. */
  readonly words: string;
  /** The rating in English, with the words of the review in it. */
  readonly label: string;
  /** Where lists have it on the archive's scale, as their addresses write it. */
  readonly listedAt?: string;
}

/** Reviews rated by number, by grade, downwards, in units, in percent, in words, and not at all. */
export const ratedReviews: readonly RatedReview[] = [
  {
    slug: 'une-note-de-dix',
    rating: [
      'basis: stated',
      'scale: { worst: 0, best: 10 }',
      'value: 10',
      'passage: une note de 10 sur 10',
    ],
    words: 'une note de 10 sur 10',
    label: '10 out of 10, the critic’s rating',
    listedAt: '5',
  },
  {
    slug: 'une-note-en-lettres',
    rating: ['basis: stated', 'scale: [F, D, C, B, A]', 'value: C', 'passage: une note de C'],
    words: 'une note de C',
    label: 'C (best: A), the critic’s rating',
    listedAt: '2.5',
  },
  {
    slug: 'une-note-allemande',
    rating: [
      'basis: stated',
      'scale: { worst: 6, best: 1 }',
      'value: 3.5',
      'passage: une note allemande de 3,5',
    ],
    words: 'une note allemande de 3,5',
    label: '3.5 (best: 1), the critic’s rating',
    listedAt: '2.5',
  },
  {
    slug: 'une-note-en-bobines',
    rating: [
      'basis: stated',
      'scale: { worst: 1, best: 6, unit: bobines }',
      'value: 6',
      'passage: 6 bobines sur 6',
    ],
    words: '6 bobines sur 6',
    label: '6 out of 6 bobines, the critic’s rating',
    listedAt: '5',
  },
  {
    slug: 'une-note-sur-cent',
    rating: [
      'basis: stated',
      "scale: { worst: 0, best: 100, unit: '%' }",
      'value: 88',
      'passage: 88 pour cent',
    ],
    words: '88 pour cent',
    label: '88%, the critic’s rating',
    listedAt: '4.5',
  },
  {
    slug: 'une-note-du-pouce',
    rating: [
      'basis: stated',
      'scale: [pouce baissé, pouce levé]',
      'value: pouce levé',
      'passage: le pouce levé',
    ],
    words: 'le pouce levé',
    label: 'pouce levé (the best possible), the critic’s rating',
    listedAt: '5',
  },
  {
    slug: 'un-resume-sans-note',
    rating: ['basis: none', 'reason: the text tells the plot and does not judge the film'],
    words: 'un résumé sans note',
    label: 'no rating',
  },
];

/** The text of a rated review. */
export function ratedText({ words }: RatedReview): string {
  return `La musique reste, et ${words}.\n`;
}

/** The file of a rated review. */
export function ratedFile(review: RatedReview): string {
  return `---
title: ${review.slug.replaceAll('-', ' ')}
titleBasis: stated
language: fr
film: whiplash-2014
themes: [music]
rating:
${review.rating.map((field) => `  ${field}`).join('\n')}
passages:
  - exact: La musique reste
    themes: [music]
${review.listedAt === undefined ? '' : `  - exact: ${review.words}\n`}---

${ratedText(review)}`;
}
