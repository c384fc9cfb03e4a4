import { readRating, type WrittenRating } from '../archive/reviews/read-rating.ts';
import { archiveScale } from '../schema/rating.ts';
import { valueAt } from './field-path.ts';

/** A text as YAML needs it between braces. */
const inBraces = (text: string) =>
  /^[\p{L}\p{N} -]+$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`;

/** The fields of a stated rating for what somebody wrote into one of them. */
function statedFields({ value, best = 10, unit }: WrittenRating): string {
  const counted = unit === undefined ? '' : `, unit: ${inBraces(unit)}`;
  return `value: ${value} and scale: { worst: 0, best: ${best}${counted} }`;
}

/** Whether a number is a value of the archive's scale. */
const isOnArchiveScale = (value: number) =>
  value >= archiveScale.worst && value <= archiveScale.best && value % archiveScale.step === 0;

/** What to write in an estimate, where somebody wrote a rating as critics do. */
function estimateAdvice(written: WrittenRating): string {
  const { value, best = archiveScale.best } = written;
  return best === archiveScale.best && isOnArchiveScale(value)
    ? `write value: ${value}.`
    : `choose a number on the archive's scale; or, if the critic gives this rating, write basis: stated, ${statedFields(written)}.`;
}

/** What to write for a scale that is only its ends, as in `0-10`, or a row of stars. */
function scaleAdvice(scale: unknown): string | undefined {
  if (Array.isArray(scale)) {
    const [worst, best] = [scale[0], scale.at(-1)].map(String);
    const areNumbers = scale.every((each) => typeof each === 'number');
    return areNumbers ? `write scale: { worst: ${worst}, best: ${best} }.` : undefined;
  }
  const ends = /^(\d+)\s*(?:-|–|to|bis|\/)\s*(\d+)$/.exec(String(scale));
  if (ends) return `write scale: { worst: ${ends[1]}, best: ${ends[2]} }.`;
  const written = readRating(String(scale));
  if (!written) return undefined;
  const { value, best = value } = written;
  return `write scale: { worst: 0, best: ${best} }.`;
}

const whoseScale =
  "write basis: estimated if the archive estimates the rating. If the critic gives it, write the critic's scale, such as scale: { worst: 0, best: 10 }.";

const gradeAdvice =
  'write one of the grades of the scale, or add this one to the scale, whose worst grade comes first.';

/**
 * What to write where a rating is wrong because somebody wrote it as critics do: `9/10`, `★★★★½`. Undefined
 * elsewhere.
 *
 * @param record the record of a review
 * @param path the path of the field that is wrong
 */
export function ratingAdvice(record: unknown, path: readonly PropertyKey[]): string | undefined {
  const [group, field] = path;
  if (group !== 'rating') return undefined;
  const [basis, scale, value] = ['basis', 'scale', 'value'].map((name) =>
    valueAt(record, ['rating', name]),
  );
  if (field === 'scale') {
    if (basis === 'estimated') return undefined;
    return scale === 'archive' ? whoseScale : scaleAdvice(scale);
  }
  if (field !== 'value' || typeof value !== 'string') return undefined;
  if (basis === 'stated' && Array.isArray(scale)) return gradeAdvice;
  const written = readRating(value);
  if (!written) return undefined;
  if (basis === 'estimated') return estimateAdvice(written);
  const best = valueAt(scale, ['best']);
  const isOnScale = typeof best === 'number' && (written.best ?? best) === best;
  return isOnScale && written.unit === undefined
    ? `write value: ${written.value}.`
    : `write ${statedFields(written)}.`;
}
