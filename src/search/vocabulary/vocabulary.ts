import { contractUmlauts, fold, hasUmlaut } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { cached } from './cached.ts';
import { type Manifest, manifestFile, rangeOf, readManifest } from './manifest.ts';
import { type Family, readShard, type Shard } from './shard.ts';

/** The forms of a word in some families, each once. */
export function formsIn(families: readonly Family[], folded: string): Form[] {
  const own = families.filter(({ words }) => words.includes(folded)).flatMap(({ forms }) => forms);
  return [...new Map(own.map((form) => [form.word, form])).values()];
}

/** What a map promises for a key: made once, unless that fails. */
function once<Part>(
  known: Map<string, () => Promise<Part>>,
  key: string,
  make: () => Promise<Part>,
): Promise<Part> {
  const part = known.get(key) ?? cached(make);
  known.set(key, part);
  return part();
}

/**
 * The archive's own words, as the search in the browser knows them: made with the index, in parts of
 * which each is fetched when a query first needs it.
 */
export class Vocabulary {
  readonly #fetch: (file: string) => Promise<string>;
  readonly #texts = new Map<string, () => Promise<string>>();
  readonly #shards = new Map<string, () => Promise<Shard>>();

  /** @param fetch fetches a file of the vocabulary, by its name */
  constructor(fetch: (file: string) => Promise<string>) {
    this.#fetch = fetch;
  }

  /** A file of the vocabulary. */
  text(file: string): Promise<string> {
    return once(this.#texts, file, () => this.#fetch(file));
  }

  /** What the vocabulary has where, and the labels of themes. */
  readonly manifest = cached(
    // Its name is the same after every build, unlike those that it names: no cache may keep it.
    (): Promise<Manifest> => this.#fetch(`${manifestFile}?${Date.now()}`).then(readManifest),
  );

  /** A shard, by its file. */
  shard(file: string): Promise<Shard> {
    return once(this.#shards, file, () => this.text(file).then(readShard));
  }

  /** The shard in which a word would be. */
  async shardOf(word: string): Promise<Shard> {
    const range = rangeOf(word, (await this.manifest()).shards);
    return range ? this.shard(range.file) : { entries: [], families: [], names: [] };
  }

  /** Fetches what every query needs. */
  async warm(): Promise<void> {
    const { shards } = await this.manifest();
    if (shards.length === 1) await this.shardOf('');
  }

  /** The words of the archive's texts that are spelt so, diacritics aside. */
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
   * The forms of a word that the archive's texts have, itself among them.
   *
   * @param typed the word, folded
   * @returns none where no text has the word itself
   */
  async formsOf(typed: string): Promise<Form[]> {
    const spellings = await this.spellingsOf(typed);
    const [folded = ''] = spellings.map(fold);
    const forms = formsIn((await this.shardOf(folded)).families, folded);
    return forms.length > 0 ? forms : spellings.map((word) => ({ word }));
  }

  /**
   * Whether the archive has words that begin with a word, beside those given: also where another part
   * of the vocabulary would have to be asked.
   */
  async goesOnBeyond(word: string, known: ReadonlySet<string>): Promise<boolean> {
    const { shards } = await this.manifest();
    if (shards.some(({ from }) => from.startsWith(word) && from !== word)) return true;
    const { entries } = await this.shardOf(word);
    return entries.some(({ folded }) => folded.startsWith(word) && !known.has(folded));
  }
}
