import type { RelatedWords } from '../vocabulary/related-words.ts';
import { LanguageTable } from './language-table.ts';
import type { LanguageWords } from './language-words.ts';
import type { IndexedText } from './text-words.ts';
import { TypedKeys } from './typed-keys.ts';

/** A line of the table of translations: words for one meaning, by language. */
interface Line {
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const inLine = ({ words }: Line, language: string) => words[language] ?? [];

/** Collects the forms of each key, and joins the keys with the same forms. */
class Rows {
  readonly #formsOf = new Map<string, Set<string>>();

  add(keys: readonly string[], forms: readonly string[]): void {
    for (const key of keys) {
      this.#formsOf.set(key, new Set([...(this.#formsOf.get(key) ?? []), ...forms]));
    }
  }

  /** @param common the kind and the languages of the rows */
  rows(common: Pick<RelatedWords, 'kind' | 'language' | 'from'>): RelatedWords[] {
    const byForms = Map.groupBy(this.#formsOf.keys(), (key) =>
      [...(this.#formsOf.get(key) ?? [])].join('\n'),
    );
    byForms.delete('');
    return [...byForms].map(([forms, keys]) => ({
      ...common,
      forms: forms.split('\n').map((word) => ({ word })),
      keys,
    }));
  }
}

/**
 * The translations of a table as related words: under each of its words, the words of the texts in
 * another language that mean the same, and its synonyms in the texts of its own language.
 */
export function translationRows(
  lines: readonly Line[],
  texts: readonly IndexedText[],
  languages: readonly LanguageWords[],
): RelatedWords[] {
  const tags = [...new Set(lines.flatMap(({ words }) => Object.keys(words)))].sort();
  const typed = new Map(
    tags.map((tag) => [
      tag,
      new TypedKeys(
        tag,
        lines.flatMap((line) => inLine(line, tag)),
      ),
    ]),
  );
  const keysOf = (words: readonly string[], tag: string) =>
    words.flatMap((word) => typed.get(tag)?.of(word) ?? []);
  return languages.flatMap((words) => {
    const { language } = words;
    const own = texts.filter((text) => text.language === language);
    const table = new LanguageTable(
      words,
      own,
      lines.flatMap((line) => inLine(line, language)),
    );
    const synonyms = new Rows();
    const translations = new Map(
      tags.filter((tag) => tag !== language).map((tag) => [tag, new Rows()]),
    );
    for (const line of lines) {
      const found = inLine(line, language).map((word) => ({
        word,
        forms: table.writtenForms(word),
      }));
      const present = found.flatMap(({ forms }) => forms);
      for (const [tag, rows] of translations) rows.add(keysOf(inLine(line, tag), tag), present);
      for (const { word, forms } of found) {
        const hasOthers = present.some((form) => !forms.includes(form));
        // Only words are looked up in their own language, no expressions.
        const keys = keysOf([word], language).filter((key) => !key.includes(' '));
        // The word’s own forms do no harm, and all words of the line share the row.
        if (hasOthers) synonyms.add(keys, present);
      }
    }
    return [
      ...[...translations].flatMap(([from, rows]) =>
        rows.rows({ kind: 'translation', language, from }),
      ),
      ...synonyms.rows({ kind: 'synonym', language }),
    ];
  });
}
