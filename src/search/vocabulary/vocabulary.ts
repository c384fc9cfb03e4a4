import { contractUmlauts, fold, hasUmlaut } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { cachePromise } from './cache-promise.ts';
import { type Manifest, manifestFile, rangeOf, readManifest } from './manifest.ts';
import { type Family, readShard, type Shard } from './shard.ts';

/** The distinct forms of a word in some families. */
export function formsIn(families: readonly Family[], folded: string): Form[] {
  const own = families.filter(({ words }) => words.includes(folded)).flatMap(({ forms }) => forms);
  return [...new Map(own.map((form) => [form.word, form])).values()];
}

/** Makes the part of a key on its first use, and again only if that failed. */
function cachedPart<Part>(
  known: Map<string, () => Promise<Part>>,
  key: string,
  make: () => Promise<Part>,
): Promise<Part> {
  const part = known.get(key) ?? cachePromise(make);
  known.set(key, part);
  return part();
}

/** The vocabulary as the browser knows it: each file is fetched when a query first needs it. */
export class Vocabulary {
  readonly #fetch: (file: string) => Promise<string>;
  readonly #texts = new Map<string, () => Promise<string>>();
  readonly #shards = new Map<string, () => Promise<Shard>>();

  /** @param fetch fetches a file of the vocabulary, by its name */
  constructor(fetch: (file: string) => Promise<string>) {
    this.#fetch = fetch;
  }

  /** The text of a file of the vocabulary. */
  text(file: string): Promise<string> {
    return cachedPart(this.#texts, file, () => this.#fetch(file));
  }

  /** The manifest. Its name does not change with its content, so the address must defeat any cache. */
  readonly manifest = cachePromise(
    (): Promise<Manifest> => this.#fetch(`${manifestFile}?${Date.now()}`).then(readManifest),
  );

  /** The shard in a file. */
  shard(file: string): Promise<Shard> {
    return cachedPart(this.#shards, file, () => this.text(file).then(readShard));
  }

  /**
   * The shard that a word belongs to, whether it contains the word or not.
   *
   * @throws {Error} if the vocabulary has no words at all
   */
  async shardOf(word: string): Promise<Shard> {
    const range = rangeOf(word, (await this.manifest()).shards);
    if (!range) throw new Error('The vocabulary has no words.');
    return this.shard(range.file);
  }

  /** Fetches what every query will need: the manifest, and the shard if there is only one. */
  async prefetch(): Promise<void> {
    const { shards } = await this.manifest();
    const [only, ...others] = shards;
    if (only && others.length === 0) await this.shard(only.file);
  }

  /** The words of the archive's texts with this spelling, whatever their diacritics. */
  async spellingsOf(typed: string): Promise<string[]> {
    for (const spelling of new Set([typed, contractUmlauts(typed)])) {
      const { entries } = await this.shardOf(spelling);
      const own = entries.filter(
        ({ folded, word }) => folded === spelling && (spelling === typed || hasUmlaut(word)),
      );
      if (own.length > 0) return [...new Set(own.map(({ word }) => word))];
    }
    return [];
  }

  /**
   * The forms of a word that the archive's texts contain, the word itself included.
   *
   * @param typed the word, folded
   * @returns an empty list if no text contains the word itself
   */
  async formsOf(typed: string): Promise<Form[]> {
    const spellings = await this.spellingsOf(typed);
    const [spelling] = spellings;
    if (spelling === undefined) return [];
    const folded = fold(spelling);
    const forms = formsIn((await this.shardOf(folded)).families, folded);
    return forms.length > 0 ? forms : spellings.map((word) => ({ word }));
  }

  /**
   * Whether the archive may have more words with a prefix than those given. It answers yes if further
   * shards would have to be fetched to know.
   *
   * @param word the prefix, folded
   * @param known the words given, folded
   */
  async hasOtherWords(word: string, known: ReadonlySet<string>): Promise<boolean> {
    const { shards } = await this.manifest();
    if (shards.some(({ from }) => from.startsWith(word) && from !== word)) return true;
    const { entries } = await this.shardOf(word);
    return entries.some(({ folded }) => folded.startsWith(word) && !known.has(folded));
  }
}
