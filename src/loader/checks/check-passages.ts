import { passageId } from '../../archive/reviews/anchor-ids.ts';
import { paragraphAt } from '../../archive/text/paragraphs.ts';
import { inTextOrder } from '../../archive/text/places.ts';
import { select } from '../../archive/text/resolve-selector.ts';
import { straighten } from '../../archive/text/typography.ts';
import { inWholeWords, isWithinWord } from '../../archive/text/word-boundaries.ts';
import type { Passage, PassageRecord } from '../../schema/passage.ts';
import type { Place } from '../../schema/place.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { suggestion } from '../suggestion.ts';
import type { ReviewProblem } from './review-problem.ts';
import { selectorProblem } from './selector-messages.ts';

function bearsRating({ rating }: ReviewRecord, { exact }: PassageRecord): boolean {
  return straighten(exact) === straighten(rating.passage);
}

/** Checks that the rating rests on one of the passages. */
function checkRating(record: ReviewRecord, paragraphs: readonly string[]): ReviewProblem[] {
  const { rating, passages } = record;
  const count = passages.filter((passage) => bearsRating(record, passage)).length;
  if (count === 1) return [];
  const path = ['rating', 'passage'];
  const result = select({ exact: rating.passage }, paragraphs);
  if ('failure' in result && count === 0) {
    const selector = { exact: rating.passage };
    const { message } = selectorProblem(result.failure, selector, [], paragraphs);
    const fix =
      'quote the words as the body has them, enough of them to occur only once, and the same in one of the passages.';
    return [{ path, message, fix }];
  }
  return [
    {
      path,
      message:
        count === 0
          ? 'The words that the rating rests on are none of the passages of the review.'
          : `The words that the rating rests on are those of ${count} passages.`,
      fix:
        count === 0
          ? 'add them to passages, with the themes that they bear and the stance, if they have any.'
          : 'quote more of the words, here and in the passage.',
    },
  ];
}

/** Checks that passages and themes of the record bear each other out. */
function checkThemes(record: ReviewRecord): ReviewProblem[] {
  const { themes, passages } = record;
  const unborne = themes.flatMap((theme, index) =>
    passages.some((passage) => passage.themes.includes(theme))
      ? []
      : [
          {
            path: ['themes', index],
            message: `No passage bears the theme ${theme}.`,
            fix: `add the words that speak of it to passages, with themes: [${theme}], or take the theme out.`,
          },
        ],
  );
  const unclaimed = passages.flatMap((passage, index) =>
    passage.themes.flatMap((theme, at) =>
      themes.includes(theme)
        ? []
        : [
            {
              path: ['passages', index, 'themes', at],
              message: `The review does not claim the theme ${theme}.`,
              fix: `add it to the themes of the review, or correct it; ${suggestion(theme, themes)}`,
            },
          ],
    ),
  );
  const empty = passages.flatMap((passage, index) => {
    const bearsNothing = passage.themes.length === 0 && passage.stance === undefined;
    return bearsNothing && !bearsRating(record, passage)
      ? [
          {
            path: ['passages', index],
            message: 'The passage bears nothing: no theme, no stance, and not the rating.',
            fix: 'add the themes that it bears, or the stance, or take the passage out.',
          },
        ]
      : [];
  });
  return [...unborne, ...unclaimed, ...empty];
}

/** Checks that a passage neither begins nor ends within a word. */
function checkBorders(
  { paragraph, start, end }: Place,
  paragraphs: readonly string[],
  path: readonly (string | number)[],
): ReviewProblem[] {
  const text = paragraphAt(paragraphs, paragraph);
  if (!isWithinWord(text, start) && !isWithinWord(text, end)) return [];
  const whole = text.slice(...inWholeWords(text, start, end));
  const message = `The passage begins or ends within a word. The review has, in paragraph ${paragraph}: ${whole}`;
  return [{ path, message, fix: 'quote whole words.' }];
}

/** Finds the passages that share an id: the same words twice, or an id that another one has. */
function checkIds(ids: readonly (string | undefined)[]): ReviewProblem[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return id === undefined || first === index
      ? []
      : [
          {
            path: ['passages', index],
            message: `Passage ${first + 1} of the record has the same words, or the same id.`,
            fix: 'put the themes of both into one, or quote other words.',
          },
        ];
  });
}

/**
 * Finds the passages of a record in the review, and checks that what the record says stands on them:
 * every theme on a passage, every passage's theme claimed, the rating on a passage.
 *
 * @returns the passages in the order of the text; they are of use only where there is no problem
 */
export function findPassages(
  record: ReviewRecord,
  paragraphs: readonly string[],
): { passages: Passage[]; problems: ReviewProblem[] } {
  const problems: ReviewProblem[] = [];
  const ids: (string | undefined)[] = [];
  const passages = record.passages.flatMap((passage, index) => {
    const result = select(passage, paragraphs);
    if ('failure' in result) {
      ids.push(undefined);
      problems.push(selectorProblem(result.failure, passage, ['passages', index], paragraphs));
      return [];
    }
    problems.push(...checkBorders(result.place, paragraphs, ['passages', index, 'exact']));
    const id = passage.id ?? passageId(result.place, paragraphs);
    ids.push(id);
    return [{ ...passage, id, place: result.place, bearsRating: bearsRating(record, passage) }];
  });
  problems.push(...checkThemes(record), ...checkRating(record, paragraphs), ...checkIds(ids));
  passages.sort((one, other) => inTextOrder(one.place, other.place));
  return { passages, problems };
}
