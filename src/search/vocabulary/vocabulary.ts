import { cachedByKey, cachePromise } from '../loading/cache-promise.ts';
import { contractUmlauts, fold, hasUmlaut } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { formsIn } from './families.ts';
import { rangeOf } from './file-ranges.ts';
import { fileReader } from './file-reader.ts';
import { type Manifest, manifestFile, readManifest } from './manifest.ts';
import { readShard, type Shard } from './shard.ts';
import { entriesOf } from './shard-words.ts';

const readShardFile = fileReader(readShard);

/** The vocabulary in the browser. It fetches each file when a query first needs it. */
export class Vocabulary {
  readonly #fetch: (file: string) => Promise<string>;
  readonly #texts = new Map<string, () => Promise<string>>();

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
    return readShardFile(file, this);
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

  /** Fetches what every query needs: the manifest, and all words if they are in one part. */
  async prefetch(): Promise<void> {
    const { shards, related } = await this.manifest();
    if (shards.length > 1) return;
    const words = shards.map(({ file }) => this.shard(file));
    await Promise.all([...words, ...related.map(({ file }) => this.text(file))]);
  }

  /**
   * The words of the archive's texts that differ from a word only in diacritics.
   *
   * @param typed the word, folded
   */
  async spellingsOf(typed: string): Promise<string[]> {
    for (const spelling of new Set([typed, contractUmlauts(typed)])) {
      const found = entriesOf(await this.shardOf(spelling), spelling).filter(
        ({ word }) => spelling === typed || hasUmlaut(word),
      );
      if (found.length > 0) return [...new Set(found.map(({ word }) => word))];
    }
    return [];
  }

  /** The languages whose texts have a word, folded. */
  async languagesWith(folded: string): Promise<ReadonlySet<string>> {
    const entries = entriesOf(await this.shardOf(folded), folded);
    return new Set(entries.map(({ language }) => language));
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
}
