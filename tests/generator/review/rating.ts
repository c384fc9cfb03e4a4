import { between, happens, pick, type Random } from '../random.ts';

/** A rating of a review. */
export interface GeneratedRating {
  readonly record: Readonly<Record<string, unknown>>;
  /** The words of the text that state it, if the critic gave it. */
  readonly words?: string;
}

/** How a language says of how many points a rating is. */
const outOf: Readonly<Record<string, string>> = {
  en: 'out of',
  de: 'von',
  fr: 'sur',
  es: 'de',
  it: 'su',
};

const grades = ['F', 'D', 'C', 'B', 'A'];

function stated(words: string, scale: object, value: string | number): GeneratedRating {
  return { words, record: { basis: 'stated', scale, value, passage: words } };
}

/** The kinds of ratings that critics give. */
const statedKinds: readonly ((language: string, random: Random) => GeneratedRating)[] = [
  (language, random) => {
    const value = between(1, 10, random);
    const words = `${value} ${outOf[language.slice(0, 2)] ?? '/'} 10`;
    return stated(words, { worst: 0, best: 10 }, value);
  },
  (_, random) => {
    const value = between(1, 5, random);
    return stated('★'.repeat(value), { worst: 0, best: 5 }, value);
  },
  (_, random) => {
    const value = between(1, 6, random);
    return stated(`${value} / 6`, { worst: 6, best: 1 }, value);
  },
  (_, random) => {
    const value = pick(grades, random);
    return stated(`Grade: ${value}`, grades, value);
  },
];

/** The shares of reviews with a rating by their critic, and of those with an estimate among the others. */
const [statedShare, estimatedShare] = [0.45, 0.85];

/**
 * A rating by the critic, an estimate or none.
 *
 * @param evidence words from which a rating can be estimated
 */
export function generateRating(
  language: string,
  evidence: string,
  random: Random,
): GeneratedRating {
  if (happens(statedShare, random)) return pick(statedKinds, random)(language, random);
  if (happens(estimatedShare, random)) {
    const value = between(2, 10, random) / 2;
    return { record: { basis: 'estimated', scale: 'archive', value, passage: evidence } };
  }
  return { record: { basis: 'none', reason: 'made up for tests' } };
}
