import { onceFor } from '../loading/once-for.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { stemsOfEntry } from './stems-of-entry.ts';

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}

/** The words of all texts in one language, by folded spelling and by stem. */
export class LanguageWords {
  readonly language: string;
  readonly entries: readonly Entry[];
  readonly #bySpelling = new Map<string, Entry[]>();
  readonly #byStem = new Map<string, Entry[]>();

  constructor(language: string, entries: readonly Entry[]) {
    this.language = language;
    this.entries = entries;
    for (const entry of entries) {
      add(this.#bySpelling, entry.folded, entry);
      for (const stem of new Set(stemsOfEntry(entry))) add(this.#byStem, stem, entry);
    }
  }

  /** The words that fold to a given word. */
  spelt(folded: string): readonly Entry[] {
    return this.#bySpelling.get(folded) ?? [];
  }

  /** The words that have a given stem. */
  withStem(stem: string): readonly Entry[] {
    return this.#byStem.get(stem) ?? [];
  }
}

/** The words of all texts, divided by language. A vocabulary is made of the same ones in several steps. */
export const languageWords = onceFor((entries: readonly Entry[]): readonly LanguageWords[] =>
  [...Map.groupBy(entries, ({ language }) => language)].map(
    ([language, own]) => new LanguageWords(language, own),
  ),
);
