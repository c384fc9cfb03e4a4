import { editDistance } from '../../archive/text/edit-distance.ts';
import { sentenceBoundaries } from '../../archive/text/sentences.ts';
import { straighten } from '../../archive/text/typography.ts';

/** A name in a text that nobody in the archive has. */
export interface UnknownName {
  readonly name: string;
  readonly count: number;
  /** A known name that is nearly the same. */
  readonly similar?: string;
}

const particle = '(?:de|del|della|di|da|du|von|van|der|den|la|le|bin|al|el|y|af)';
const initial = '\\p{Lu}\\.(?:-?\\p{Lu}\\.?)*';
const word = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*";
const names = new RegExp(
  `(?:${initial}|${word})(?:[ \\u00A0](?:${particle}[ \\u00A0])*(?:${initial}|${word}))*`,
  'gu',
);
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

/** Whether words are a name that somebody in the archive has. */
type IsName = (words: string) => boolean;

/** A name at the beginning of a sentence, without a word that is capitalised only there: But Fletcher. */
function withoutFirstWord(name: string, isName: IsName, ordinary: ReadonlySet<string>): string {
  const [first = '', ...others] = name.split(' ');
  const rest = others.join(' ');
  return ordinary.has(first.toLowerCase()) || isName(rest) ? rest : name;
}

/** The names in a paragraph: of several words, or of one that no sentence begins with. */
function namesIn(
  text: string,
  language: string,
  isName: IsName,
  ordinary: ReadonlySet<string>,
): string[] {
  const starts = new Set(sentenceBoundaries(text, language));
  const isNounCapital = new Intl.Locale(language).language === 'de';
  const western = Array.from(text.matchAll(names)).flatMap(({ 0: found, index }) => {
    const isFirst = starts.has(index) || /["'“„«‘(–—:…]\s?$/u.test(text.slice(0, index));
    const name = isFirst ? withoutFirstWord(found, isName, ordinary) : found;
    if (name.includes(' ') || /^\p{Lu}\./u.test(name)) return [name];
    return (isFirst && name === found) || isNounCapital || name.length < 3 ? [] : [name];
  });
  return [...western, ...(text.match(katakana) ?? [])].map((name) => name.replace(genitive, ''));
}

/**
 * The capitalised names of a text that are not among the known ones, most frequent first.
 *
 * @param paragraphs the text, one string per paragraph
 * @param language the language of the text, as a BCP 47 tag
 * @param known all names of people, and the titles of films
 */
export function unknownNames(
  paragraphs: readonly string[],
  language: string,
  known: readonly string[],
): UnknownName[] {
  const straight = known.map(straighten);
  const isKnown = (name: string) =>
    straight.some(
      (other) =>
        other === name ||
        other.split(' ').includes(name) ||
        (other.includes(' ') && name.includes(other)),
    );
  const words = paragraphs.flatMap((text) => text.match(/(?<![\p{L}'’])\p{Ll}+/gu) ?? []);
  const ordinary = new Set(words);
  const counts = new Map<string, number>();
  for (const name of paragraphs
    .flatMap((text) => namesIn(text, language, isKnown, ordinary))
    .map(straighten)) {
    if (!isKnown(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => {
      const similar = similarName(name, straight);
      return { name, count, ...(similar === undefined ? {} : { similar }) };
    })
    .sort((one, other) => other.count - one.count);
}
