import { timesNamed } from '../../../archive/films/named-films.ts';
import { editDistance } from '../../../archive/text/edit-distance.ts';
import { straighten } from '../../../archive/text/typography.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import {
  type Context,
  isFullName,
  isSingleName,
  leastCount,
  withoutNouns,
  withoutOwned,
} from './names-among-candidates.ts';

/** A name in a text that nobody in the archive has. */
export interface UnknownName {
  readonly name: string;
  readonly count: number;
  /** A known name that is nearly the same. */
  readonly similar?: string;
}

/** Foreign names in Japanese: words in katakana with a dot between them. */
const katakana = /[\p{sc=Kana}ー]+(?:[・＝][\p{sc=Kana}ー]+)+/gu;
/** An ending that belongs to the sentence, not to the name. */
const genitive = /['’]s?$/u;

/** Letters only, in lower case, to compare spellings. */
const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '');

function similarName(name: string, known: readonly string[]): string | undefined {
  return known.find((other) => {
    const limit = other.length < 8 ? 1 : 2;
    return (
      other.includes(' ') === name.includes(' ') &&
      editDistance(bare(name), bare(other), limit) <= limit
    );
  });
}

/**
 * The names of a text that nobody in the archive has, most frequent first. It leaves out what may be something else:
 * the list is short, and right, rather than complete. A part of a name counts as the name.
 *
 * @param paragraphs the text, one string per paragraph
 * @param language the language of the text, as a BCP 47 tag
 * @param known all names of people, the titles of films, and other names
 * @param ordinary words in lower case that are no names
 */
export function unknownNames(
  paragraphs: readonly string[],
  language: string,
  known: readonly string[],
  ordinary: ReadonlySet<string> = new Set(),
): UnknownName[] {
  const straight = known.map(straighten);
  const isKnown = (name: string) =>
    straight.some(
      (other) =>
        other === name ||
        other.split(' ').includes(name) ||
        (other.includes(' ') && name.includes(other)),
    );
  const lower = new Set(paragraphs.flatMap((text) => text.match(/(?<![\p{L}'’])\p{Ll}+/gu) ?? []));
  const text = paragraphs.join('\n');
  const context: Context = {
    language,
    countOf: (word) => timesNamed(text, word),
    isGerman: new Intl.Locale(language).language === 'de',
    isOrdinary: (word) => lower.has(word.toLowerCase()) || ordinary.has(word.toLowerCase()),
  };
  const candidates = paragraphs
    .flatMap((text) => candidatesIn(text, language))
    .map((each) => (context.isGerman ? withoutOwned(withoutNouns(each, context)) : each))
    .filter(({ words }) => words.length > 0);
  const nameOf = ({ words }: Candidate) => straighten(words.join(' ').replace(genitive, ''));
  const full = new Set([
    ...candidates.filter((each) => isFullName(each, context)).map(nameOf),
    ...paragraphs.flatMap((text) => text.match(katakana) ?? []),
  ]);
  const singles = candidates.filter((each) => isSingleName(each, context)).map(nameOf);
  const all = candidates.map(nameOf);
  const isPart = (name: string) => [...full].some((each) => each.split(' ').includes(name));
  const found = new Set([
    ...full,
    ...singles.filter(
      (name) => !isPart(name) && all.filter((each) => each === name).length >= leastCount,
    ),
  ]);
  return [...found]
    .filter(
      (name) =>
        !isKnown(name) &&
        ![...found].some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
    )
    .map((name) => {
      const parts = name.split(' ');
      const count = all.filter((each) => each === name || parts.includes(each)).length;
      const similar = similarName(name, straight);
      return { name, count: Math.max(1, count), ...(similar === undefined ? {} : { similar }) };
    })
    .sort((one, other) => other.count - one.count);
}
