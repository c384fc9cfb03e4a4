import { calendarAndPlaces } from './calendar-and-places.ts';
import type { Candidate } from './candidates.ts';
import { habitsOf } from './habits.ts';

/** How often a single word has to occur to be taken for a name. */
export const leastCount = 2;

/** What is known about the words of a text. */
export interface Context {
  readonly language: string;
  readonly isGerman: boolean;
  /** Whether a word is not only a name: in lower case, the text or the archive has it as another word. */
  readonly isOrdinary: (word: string) => boolean;
  /** How often a word occurs. */
  readonly countOf: (word: string) => number;
}

const hasInitial = (words: readonly string[]) => words.some((each) => /^\p{Lu}\./u.test(each));

/** German nouns have capitals, too: those before a name belong to what stands before them. */
export function withoutNouns({ words, before, ...rest }: Candidate, context: Context): Candidate {
  const { determiner } = habitsOf(context.language);
  const isAfterNoun = determiner.test(before) || (words.length > 2 && /e[nrsm]?$/.test(before));
  const [first = '', ...others] = words;
  if (others.length === 0 || hasInitial([first])) return { words, before, ...rest };
  if (!isAfterNoun && !context.isOrdinary(first)) return { words, before, ...rest };
  return withoutNouns(
    { words: others, before: first.toLowerCase(), ...rest, isFirst: false },
    context,
  );
}

/** The name of a German genitive before its noun: Maren Ade of Maren Ades Komödie. */
export function withoutOwned({ words, ...rest }: Candidate): Candidate {
  const [first = '', second = '', ...others] = words;
  const isOwner = others.length > 0 && /\p{Ll}s$/u.test(second) && !hasInitial(words);
  return isOwner
    ? { ...rest, words: [first, second.slice(0, -1)], isFirst: false }
    : { words, ...rest };
}

/** Whether words in a row are a name of a person: neither a place nor ordinary words. */
export function isFullName(
  { words, before, isFirst, isAddressed }: Candidate,
  context: Context,
): boolean {
  if (isAddressed) return true;
  const { determiner, placePrepositions } = habitsOf(context.language);
  const places = calendarAndPlaces(context.language);
  const isPlace = placePrepositions.includes(before) || determiner.test(before);
  const [first = ''] = words;
  if (words.length < 2) return hasInitial(words) && first.length > 2;
  if (words.every((each) => places.has(each.toLowerCase()))) return false;
  if (hasInitial(words)) return true;
  // Große Klasse is an adjective with its noun, unlike Peter Simonischek, who is named again.
  const isInflected =
    context.isGerman &&
    isFirst &&
    /(?:e|er|es|en|em)$/.test(first) &&
    context.countOf(words.at(-1) ?? '') < leastCount;
  const capitals = words.filter((each) => /^\p{Lu}/u.test(each));
  return !isPlace && !isInflected && !capitals.some(context.isOrdinary);
}

/** Whether a single word may be a name where it stands. */
export function isSingleName({ words, before, isFirst }: Candidate, context: Context): boolean {
  const [word = ''] = words;
  const { determiner, placePrepositions } = habitsOf(context.language);
  return (
    words.length === 1 &&
    !isFirst &&
    word.length > 2 &&
    word !== word.toUpperCase() &&
    !context.isGerman &&
    !context.isOrdinary(word) &&
    !calendarAndPlaces(context.language).has(word.toLowerCase()) &&
    !determiner.test(before) &&
    !placePrepositions.includes(before)
  );
}
