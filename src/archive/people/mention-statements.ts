import type { Mention } from '../../schema/mention.ts';
import type { Passage } from '../../schema/passage.ts';
import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { sentencesAt } from '../reviews/review-sentences.ts';
import { typesetParagraph } from '../reviews/typeset-review.ts';
import { paragraphAt } from '../text/paragraphs.ts';
import type { Piece } from '../themes/statements.ts';
import { isCriticsOwn, othersWordsAt } from '../themes/voice.ts';

/** A part of a statement: words in a judgement or outside, and in a mention of the person or outside. */
export interface MentionPiece extends Piece {
  /** The mention that these words belong to, or undefined between mentions. */
  readonly mention: Mention | undefined;
}

/**
 * How close a statement is to a judgement of the person's work: a judgement names the person, it is beside
 * the person's name, or there is none.
 */
export type Closeness = 'named' | 'beside' | 'none';

/** Whole sentences of a review that mention a person. */
export interface MentionStatement {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  /** The sentences as the review's page shows them. */
  readonly pieces: readonly MentionPiece[];
  /** The passages in them that judge the film, and those in another's words that mention the person. */
  readonly passages: readonly Passage[];
  readonly closeness: Closeness;
}

/** Sentences of a paragraph, as a range of it. */
interface Range {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

const overlap = (place: Place, { paragraph, from, to }: Range) =>
  place.paragraph === paragraph && place.start < to && place.end > from;

const isWithin = (inner: Place, outer: Place) =>
  inner.paragraph === outer.paragraph && inner.start >= outer.start && inner.end <= outer.end;

/**
 * The judgement that begins in the sentence after a mention and continues it: it judges no other person, and
 * not the film as a whole. Without it, “Fletcher could have been such a caricature” would read as blame.
 */
function continuation(
  sentence: Range,
  judging: readonly Passage[],
  review: Review,
): Passage | undefined {
  const { mentions, paragraphs } = review;
  const { paragraph, to } = sentence;
  if (to === paragraphAt(paragraphs, paragraph).length) return undefined;
  const [from, end] = sentencesAt(review, { paragraph, start: to, end: to + 1 });
  const known = mentions.filter(({ place }) => overlap(place, sentence));
  return judging.find(
    ({ themes, place }) =>
      themes.length > 0 &&
      overlap(place, { paragraph, from, to: end }) &&
      mentions
        .filter((mention) => isWithin(mention.place, place))
        .every(({ person }) => known.some((each) => each.person === person)),
  );
}

/** The sentence of a mention, with all sentences of the judgements in it and of what it belongs to. */
function sentencesOf({ place }: Mention, judging: readonly Passage[], review: Review): Range {
  const { paragraph } = place;
  const [from, to] = sentencesAt(review, place);
  const quoted = othersWordsAt(place, review.passages);
  const next = quoted ? undefined : continuation({ paragraph, from, to }, judging, review);
  const around = [
    quoted,
    next,
    ...judging.filter((each) => overlap(each.place, { paragraph, from, to })),
  ]
    .filter((each) => each !== undefined)
    .map((each) => sentencesAt(review, each.place));
  return {
    paragraph,
    from: Math.min(from, ...around.map(([first]) => first)),
    to: Math.max(to, ...around.map(([, last]) => last)),
  };
}

/** Joins ranges that overlap, in the order of the text. */
function join(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last?.paragraph === range.paragraph && range.from < last.to) {
      const [from, to] = [Math.min(last.from, range.from), Math.max(last.to, range.to)];
      joined.splice(-1, 1, { ...last, from, to });
    } else joined.push(range);
  }
  return joined;
}

/** Divides sentences at the ends of mentions and judgements. */
function piecesOf(
  { paragraph, from, to }: Range,
  mentions: readonly Mention[],
  judging: readonly Passage[],
  review: Review,
): MentionPiece[] {
  const text = typesetParagraph(review, paragraph);
  const end = from + text.slice(from, to).trimEnd().length;
  const places = [...mentions, ...judging].map(({ place }) => place);
  const cuts = places.flatMap((place) => [place.start, place.end]);
  const inside = cuts.filter((cut) => cut > from && cut < end);
  const edges = [...new Set([from, ...inside, end])].sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => {
    const place = { paragraph, start, end: edges[index + 1] ?? end };
    return {
      words: text.slice(place.start, place.end),
      mention: mentions.find((mention) => isWithin(place, mention.place)),
      passage: judging.find((passage) => isWithin(place, passage.place)),
    };
  });
}

/**
 * The whole sentences in which a review mentions a person, in the order of the text, with the judgements in
 * them. Each mention is in one of them.
 *
 * @param mentions the mentions of the person, in the order of the text
 */
export function mentionStatements(
  review: Review,
  mentions: readonly Mention[],
): MentionStatement[] {
  const judging = review.passages.filter(
    (passage) => passage.stance !== undefined && isCriticsOwn(passage),
  );
  return join(mentions.map((mention) => sentencesOf(mention, judging, review))).map((range) => {
    const own = mentions.filter(({ place }) => overlap(place, range));
    const judgements = judging.filter(({ place }) => overlap(place, range));
    const quoted = own.flatMap(({ place }) => othersWordsAt(place, review.passages) ?? []);
    const isNamed = judgements.some(({ place }) =>
      own.some((mention) => isWithin(mention.place, place)),
    );
    const beside = judgements.length > 0 ? 'beside' : 'none';
    return {
      paragraph: range.paragraph,
      pieces: piecesOf(range, own, judgements, review),
      passages: [...new Set([...judgements, ...quoted])],
      closeness: isNamed ? 'named' : beside,
    };
  });
}
