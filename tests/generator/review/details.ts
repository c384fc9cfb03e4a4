import type { GeneratedFilm } from '../films.ts';
import type { GeneratedPerson } from '../people.ts';
import { quoteFrom } from '../quotations.ts';
import { between, happens, pick, pickSeveral, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';

/** The shares of reviews by known critics, of those by two, and of those with a remark. */
const [authorShare, secondAuthorShare, remarkShare] = [0.88, 0.05, 0.3];

/** The share of texts of which a part was lost or left out, and that of texts with a name that means
 * somebody else. */
const [partialShare, nobodyShare] = [0.06, 0.04];

/** The words of a remarked place. */
const remarkLength = { least: 2, most: 5 };

/** How many parts of the date of publication are known: most often the year, the month and the day. */
const knownParts = [0, 1, 2, 3, 3, 3, 3, 3];

/** A date in the year of the film or the one after it, as far as it is known. */
function dateOf({ year }: GeneratedFilm, random: Random) {
  const date = [year + between(0, 1, random), between(1, 12, random), between(1, 28, random)];
  const parts = date.slice(0, pick(knownParts, random));
  if (parts.length === 0) return {};
  return { published: parts.map((part) => String(part).padStart(2, '0')).join('-') };
}

/** The fields that only some records have, each in its own share. */
export function generateDetails(
  film: GeneratedFilm,
  sentences: readonly string[],
  paragraphs: readonly string[],
  { critics, random }: Setting,
) {
  const authors = pickSeveral(critics, happens(secondAuthorShare, random) ? 2 : 1, random);
  const remarked = happens(remarkShare, random)
    ? quoteFrom(pick(sentences, random), paragraphs, remarkLength, random)
    : undefined;
  return {
    ...(happens(authorShare, random) ? { authors } : {}),
    ...dateOf(film, random),
    ...(happens(partialShare, random)
      ? { completeness: pick(['incomplete', 'excerpt'], random) }
      : {}),
    ...(remarked ? { remarks: [{ ...remarked, remark: 'As received, made up for tests.' }] } : {}),
  };
}

/** The people whom a text mentions, of those whom it may mention. */
export function findMentioned(people: readonly GeneratedPerson[], paragraphs: readonly string[]) {
  return people.filter(({ last }) => paragraphs.some((text) => text.includes(last)));
}

/** Decisions that a name means nobody of the archive in one place, where the text has it in others too. */
export function generateDecisions(
  mentioned: readonly GeneratedPerson[],
  paragraphs: readonly string[],
  random: Random,
) {
  if (!happens(nobodyShare, random)) return {};
  const text = paragraphs.join('\n');
  const people = mentioned.flatMap(({ last }) => {
    const places = [...text.matchAll(new RegExp(`(?<!\\p{L})(\\p{Ll}+ )${last}(?!\\p{L})`, 'gu'))];
    const alone = places.find(
      ({ 0: words }) => text.split(words).length === 2 && text.split(last).length > 2,
    );
    return alone ? [{ exact: last, prefix: alone[1], person: 'nobody' }] : [];
  });
  return people.length > 0 ? { people: people.slice(0, 1) } : {};
}
