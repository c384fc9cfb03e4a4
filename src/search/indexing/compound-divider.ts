import { divisionsOf } from '../languages/compounding.ts';
import { rootsOfStems, suffixesOf } from '../languages/derivation.ts';
import { irregularWordsOf } from '../languages/irregular-words.ts';
import type { Compounding } from '../languages/language-record.ts';
import { stemsOf } from '../languages/stems.ts';
import type { Entry } from '../vocabulary/shard.ts';
import type { LanguageWords } from './language-words.ts';
import { stemsOfEntry } from './stems-of-entry.ts';

/** Minimum length of a first part that is known only as a derivation: Perfektion, from perfekt. */
const minimumDerived = 6;

/** Maximum number of words among which a part may be unknown: in more, a part is a word. */
const maximumWithUnknown = 20_000;

/** A first part of a compound, and the rest, each with what it is listed under if it is known. */
interface Parts {
  readonly first: { readonly word: string; readonly isKnown: boolean };
  readonly rest: { readonly word: string; readonly key: string | undefined };
}

/** Divides the compounds of a language into words. */
export class CompoundDivider {
  readonly #language: string;
  readonly #compounding: Compounding;
  /** The stems and roots of all words that the texts or other sources know. */
  readonly #stems = new Set<string>();
  readonly #roots = new Set<string>();
  /** What only looks like a part: function words, prefixes and suffixes. */
  readonly #noParts: ReadonlySet<string>;
  /** Irregular forms, which are no first parts: made. */
  readonly #noFirstParts: ReadonlySet<string>;

  constructor(
    { language, entries }: LanguageWords,
    compounding: Compounding,
    known: Iterable<string>,
    names: ReadonlySet<string>,
  ) {
    this.#language = language;
    this.#compounding = compounding;
    const lists = irregularWordsOf(language);
    this.#noParts = new Set([
      ...(lists?.functionWords ?? []),
      ...(lists?.verbPrefixes.flatMap(({ prefixes }) => prefixes) ?? []),
      ...suffixesOf(language).map(({ suffix }) => suffix),
      ...names,
    ]);
    const irregular = lists?.words ?? [];
    const bases = new Set(irregular.map(({ base }) => base));
    this.#noFirstParts = new Set(
      irregular.flatMap(({ forms }) => forms.filter((form) => !bases.has(form))),
    );
    const stems = [...entries.flatMap(stemsOfEntry), ...known];
    for (const stem of stems) {
      if (stem.length < compounding.minimumPart || this.#noParts.has(stem)) continue;
      this.#stems.add(stem);
      for (const root of rootsOfStems([stem], language)) this.#roots.add(root);
    }
  }

  get #joinsFreely(): boolean {
    return this.#compounding.joinsFreely && this.#stems.size <= maximumWithUnknown;
  }

  #isKnownFirst(word: string): boolean {
    if (this.#stems.has(word)) return true;
    if (word.length < minimumDerived) return false;
    // A single letter is a link rather than a suffix.
    return rootsOfStems([word], this.#language).some(
      (root) => root.length < word.length - 1 && this.#roots.has(root),
    );
  }

  #isNoFirst(first: string, link: string): boolean {
    if (this.#noParts.has(first) || this.#noFirstParts.has(first)) return true;
    return link !== '' && this.#noParts.has(first + link);
  }

  #stemsOfUnknown(word: string): string[] {
    return stemsOf(word, this.#language).filter(
      ({ length }) => length >= this.#compounding.minimumPart,
    );
  }

  /** All ways to divide a word into two parts, of which one or, if words do not join freely, both are known. */
  #divisions(word: string): Parts[] {
    return divisionsOf(word, this.#compounding).flatMap(({ first, link, rest }) => {
      if (this.#isNoFirst(first, link) || this.#noParts.has(rest)) return [];
      const isKnown = this.#isKnownFirst(first);
      if (!isKnown && !this.#joinsFreely) return [];
      const key = stemsOf(rest, this.#language).findLast((stem) => this.#stems.has(stem));
      if (key === undefined && !(isKnown && this.#joinsFreely)) return [];
      return [{ first: { word: first, isKnown }, rest: { word: rest, key } }];
    });
  }

  /** What a compound is listed under: its parts, folded. None if it is not a compound. */
  keysOf({ folded, isNoun }: Pick<Entry, 'folded' | 'isNoun'>): string[] {
    const divisions = this.#divisions(folded);
    const isWhole = ({ first, rest }: Parts) => first.isKnown && rest.key !== undefined;
    const sorted = divisions
      .filter((each) => isWhole(each) || (this.#joinsFreely && (isNoun || each.first.isKnown)))
      .sort(
        (one, other) =>
          Number(isWhole(other)) - Number(isWhole(one)) ||
          Number(other.first.isKnown) - Number(one.first.isKnown) ||
          other.first.word.length - one.first.word.length ||
          other.rest.word.length - one.rest.word.length,
      );
    const [best] = sorted;
    if (!best) return [];
    // If the rest is unknown, it may begin with a link: the s of Perfektionswahn.
    const equal = sorted.filter(
      (each) => each === best || (!isWhole(best) && each.first.word === best.first.word),
    );
    const first = best.first.word;
    const rests = equal.map(({ rest }) => rest);
    const more = [first, ...rests.map(({ word }) => word)].flatMap((folded) =>
      this.#divisions(folded).some(isWhole) ? this.keysOf({ folded, isNoun }) : [],
    );
    const last = rests.flatMap(({ key, word }) => key ?? this.#stemsOfUnknown(word));
    return [...new Set([first, ...last, ...more])];
  }
}
