import { contractUmlauts, fold, hasUmlaut } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { cachePromise } from './cache-promise.ts';
import type { Family } from './families.ts';
import { rangeOf } from './file-ranges.ts';
import { type Manifest, manifestFile, readManifest } from './manifest.ts';
import { readShard, type Shard } from './shard.ts';

/** The distinct forms of a word in some families. */
export function formsIn(families: readonly Family[], folded: string): Form[] {
  const found = families
    .filter(({ words }) => words.includes(folded))
    .flatMap(({ forms }) => forms);
  return [...new Map(found.map((form) => [form.word, form])).values()];
}

/** Returns the value of a key, made on first use. If that fails, the next use tries again. */
function cachedByKey<Value>(
  cache: Map<string, () => Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = cache.get(key) ?? cachePromise(make);
  cache.set(key, value);
  return value();
}

/** The vocabulary in the browser. It fetches each file when a query first needs it. */
export class Vocabulary {
  readonly #fetch: (file: string) => Promise<string>;
  readonly #texts = new Map<string, () => Promise<string>>();
  readonly #shards = new Map<string, () => Promise<Shard>>();

  /** @param fetch fetches a file of the vocabulary, by its name */
  constructor(fetch: (file: string) => Promise<string>) {
    this.#fetch = fetch;
  }

  /** The text of a file of the vocabulary, fetched unless the manifest has it. */
  async text(file: string): Promise<string> {
    const { contents } = await this.manifest();
    return contents.get(file) ?? cachedByKey(this.#texts, file, () => this.#fetch(file));
  }

  /** The manifest. */
  readonly manifest = cachePromise(
    (): Promise<Manifest> => this.#fetch(manifestFile).then(readManifest),
  );

  /** The shard in a file. */
  shard(file: string): Promise<Shard> {
    return cachedByKey(this.#shards, file, () => this.text(file).then(readShard));
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

  /** Fetches what every query needs: the manifest, and the shard if there is only one. */
  async prefetch(): Promise<void> {
    const { shards } = await this.manifest();
    const [only, ...others] = shards;
    if (only && others.length === 0) await this.shard(only.file);
  }

  /**
   * The words of the archive's texts that differ from a word only in diacritics.
   *
   * @param typed the word, folded
   */
  async spellingsOf(typed: string): Promise<string[]> {
    for (const spelling of new Set([typed, contractUmlauts(typed)])) {
      const { entries } = await this.shardOf(spelling);
      const found = entries.filter(
        ({ folded, word }) => folded === spelling && (spelling === typed || hasUmlaut(word)),
      );
      if (found.length > 0) return [...new Set(found.map(({ word }) => word))];
    }
    return [];
  }

  /** Whether a word, folded, says nothing by itself in some language. */
  async isFunctionWord(folded: string): Promise<boolean> {
    const { functionWords } = await this.manifest();
    return [...functionWords.values()].some((words) => words.has(folded));
  }

  /** The languages whose texts have a word, folded. */
  async languagesWith(folded: string): Promise<ReadonlySet<string>> {
    const { entries } = await this.shardOf(folded);
    const same = entries.filter((entry) => entry.folded === folded);
    return new Set(same.map(({ language }) => language));
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
   * Whether the archive may have words with a prefix besides those given. If finding out would take
   * more than one shard, the answer is yes.
   *
   * @param prefix the prefix, folded
   * @param known the words given, folded
   */
  async hasOtherWords(prefix: string, known: ReadonlySet<string>): Promise<boolean> {
    const { shards } = await this.manifest();
    if (shards.some(({ from }) => from.startsWith(prefix) && from !== prefix)) return true;
    const { entries } = await this.shardOf(prefix);
    return entries.some(({ folded }) => folded.startsWith(prefix) && !known.has(folded));
  }
}
