import { factId } from '../../archive/reviews/anchor-ids.ts';
import { inTextOrder, wordsAt } from '../../archive/text/places.ts';
import { select } from '../../archive/text/resolve-selector.ts';
import type { Place } from '../../schema/place.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import type { FilmQuotation } from './check-films.ts';
import { checkWholeWords } from './check-whole-words.ts';
import type { ReviewProblem } from './review-problem.ts';
import { selectorProblem } from './selector-messages.ts';

/** A problem of a quotation in the record of a film. */
export type QuotationProblem = Required<Pick<ReviewProblem, 'message' | 'fix' | 'path'>> &
  Pick<FilmQuotation, 'film'> &
  Pick<ReviewProblem, 'severity'>;

/** Checks one quotation, and finds its words. */
function find(
  { film, path, quotation }: FilmQuotation,
  record: Pick<ReviewRecord, 'film' | 'draft'>,
  paragraphs: readonly string[],
  films: readonly string[],
): { place: Place } | { problems: readonly ReviewProblem[] } {
  if (record.film !== film && films.includes(record.film)) {
    const message = `${quotation.review} is not a review of this film, but of ${record.film}.`;
    const fix = 'quote a review of this film.';
    return { problems: [{ path: [...path, 'review'], message, fix }] };
  }
  if (record.draft) {
    const message = `${quotation.review} is a draft, which is not published.`;
    const fix = 'remove the field draft from its record if it is complete, or this quotation.';
    return { problems: [{ path: [...path, 'review'], message, fix }] };
  }
  const result = select(quotation, paragraphs);
  if ('failure' in result) {
    return {
      problems: [selectorProblem(result.failure, quotation, path, paragraphs, 'quotations')],
    };
  }
  const { place } = result;
  const problems = checkWholeWords('quotation', place, paragraphs, [...path, 'exact']);
  return problems.length > 0 ? { problems } : { place };
}

/**
 * Finds words whose id is that of others: ids of quoted words are short, so that two may be the same by chance.
 *
 * @param found the quotations and their places
 */
function checkIds(
  found: readonly { readonly quotation: FilmQuotation; readonly place: Place }[],
  paragraphs: readonly string[],
): QuotationProblem[] {
  const first = new Map<string, Place>();
  return found.flatMap(({ quotation: { film, path, quotation }, place }) => {
    const id = factId(place, paragraphs);
    const other = first.get(id) ?? place;
    first.set(id, other);
    if (inTextOrder(other, place) === 0) return [];
    const words = wordsAt(other, paragraphs);
    return [
      {
        film,
        path: [...path, 'exact'],
        message: `These words would have the same address on the page of ${quotation.review} as others that are quoted from it: ${words}`,
        fix: 'quote a word more or a word less.',
      },
    ];
  });
}

/**
 * Finds the words of a review that the records of films quote.
 *
 * @param quotations those from this review
 * @param films the ids of all films; a review of an unknown film is reported elsewhere
 * @returns the places of the words, complete only if there is no problem
 */
export function findQuotations(
  quotations: readonly FilmQuotation[],
  record: Pick<ReviewRecord, 'film' | 'draft'>,
  paragraphs: readonly string[],
  films: readonly string[],
): { places: Place[]; problems: QuotationProblem[] } {
  const quoted: { quotation: FilmQuotation; place: Place }[] = [];
  const problems: QuotationProblem[] = [];
  for (const quotation of quotations) {
    const found = find(quotation, record, paragraphs, films);
    if ('place' in found) quoted.push({ quotation, place: found.place });
    else {
      problems.push(
        ...found.problems.map(({ path = quotation.path, message, fix, severity }) => ({
          film: quotation.film,
          path,
          message,
          fix,
          ...(severity ? { severity } : {}),
        })),
      );
    }
  }
  const places = quoted.map(({ place }) => place);
  return { places, problems: [...problems, ...checkIds(quoted, paragraphs)] };
}
