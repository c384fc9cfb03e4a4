import { type ReviewLookup, reviewsWithTerm } from '../answering/matching-reviews.ts';
import { bestFirst, scoreReviews } from '../answering/rank-reviews.ts';
import { sortHits } from '../answering/sort-hits.ts';
import type { Hit } from '../engine/engine.ts';
import { intersection } from '../engine/review-sets.ts';
import { fold } from '../words/fold.ts';
import { hasTogether, type PartTerm } from './compound-matches.ts';
import { patternsOfForms } from './patterns-of-forms.ts';
import type { QueryUnit } from './query-units.ts';
import { type ReplacedTerm, replacementsIn } from './replacements.ts';
import type { TranslatedGroup } from './wider-group.ts';

/** Maximum number of reviews in a group. */
const maximumReviews = 10;

/** A unit of a query in another language. Nothing stands in for it if it is the same in both. */
interface TranslatedTerm extends ReplacedTerm, PartTerm {
  readonly hits: readonly Hit[];
}

/** Where and for what to look. */
interface Scope {
  readonly units: readonly QueryUnit[];
  /** The words of names, folded: they stay as they are in every language. */
  readonly names: ReadonlySet<string>;
  /** Whether a review may be shown, by its id. */
  readonly isWanted: (id: string) => boolean;
  readonly lookup: ReviewLookup;
  /** The order of the reviews, or an empty text to show the best first. */
  readonly order: string;
}

/** A unit of a query, with what stands for it in a language and the reviews there that have it. */
async function translate(
  { typed, exact, translations, partOf }: QueryUnit,
  language: string,
  reviewsIn: ReadonlySet<string>,
  { names, lookup }: Scope,
): Promise<TranslatedTerm> {
  const standIns = translations
    .filter((each) => each.language === language)
    .flatMap((each) => each.forms);
  const isTranslated = standIns.length > 0;
  const together = partOf === undefined ? {} : { togetherFor: partOf };
  const patterns = isTranslated ? patternsOfForms(standIns) : exact;
  const term = { typed, patterns, standIns, ...together };
  const all = await reviewsWithTerm(term, lookup);
  const hits = all.filter(({ id }) => reviewsIn.has(id));
  // A word that only the other language has may mean something else there.
  const isSame = hits.length < all.length || names.has(fold(typed)) || !/\p{L}/u.test(typed);
  return { ...term, hits: isTranslated || isSame ? hits : [] };
}

/**
 * Finds the reviews in another language that have translations of what was typed. What has none but
 * is the same in both languages, such as a name, has to be there too; everything else is left out,
 * if it is less than half of the query.
 */
async function groupIn(language: string, scope: Scope): Promise<TranslatedGroup[]> {
  const { units, isWanted, lookup, order } = scope;
  const members = await lookup.facetMembers();
  const reviewsIn = members['language']?.[language] ?? new Set();
  const terms = await Promise.all(units.map((unit) => translate(unit, language, reviewsIn, scope)));
  const kept = terms.filter(({ hits }) => hits.length > 0);
  const leftOut = terms.filter(({ hits }) => hits.length === 0).map(({ typed }) => typed);
  if (kept.every(({ standIns }) => standIns.length === 0) || leftOut.length >= kept.length)
    return [];
  const wanted = intersection(kept.map((term) => term.hits)).filter(({ id }) => isWanted(id));
  const first = (await sortHits(wanted, order, lookup.engine)).slice(0, maximumReviews);
  const texts = await Promise.all(first.map((hit) => hit.read()));
  const reviews = scoreReviews(texts, kept).filter((review) => hasTogether(review, kept));
  if (order === '') reviews.sort(bestFirst);
  if (reviews.length === 0) return [];
  const replacements = replacementsIn(reviews, kept);
  return [{ kind: 'translated', language, replacements, leftOut, reviews }];
}

/**
 * Finds the reviews in other languages that have translations of what was typed: a group for each
 * language.
 */
export async function translatedGroups(scope: Scope): Promise<TranslatedGroup[]> {
  const translations = scope.units.flatMap((unit) => unit.translations);
  const languages = new Set(translations.map(({ language }) => language));
  const groups = await Promise.all([...languages].map((each) => groupIn(each, scope)));
  return groups.flat();
}
