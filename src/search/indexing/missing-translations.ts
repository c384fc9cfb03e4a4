import { remember } from '../../archive/text/remember.ts';
import { irregularWordsOf } from '../languages/irregular-words.ts';
import { stemsOf } from '../languages/stems.ts';
import type { Word } from '../words/folded-tokens.ts';
import { LanguageTable } from './language-table.ts';
import { LanguageWords } from './language-words.ts';
import { TableWords } from './table-word.ts';
import { entriesOf } from './vocabulary-entries.ts';
import { foldOnce, wordsOfText } from './words-of-text.ts';

/** A review, as far as the check needs it. */
export interface CheckedReview {
  readonly slug: string;
  /** The language of its text, without a region. */
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What the check compares. */
export interface CheckedTable {
  readonly translations: readonly { readonly words: Readonly<Record<string, readonly string[]>> }[];
  /** Names of people, films and whatever else is not translated. */
  readonly names: readonly string[];
}

/** A word of the texts without a translation. */
export interface MissingWord {
  /** The word, as the text has it first. */
  readonly word: string;
  readonly language: string;
  /** The review and the number of the paragraph where it is first; 0 is the title. */
  readonly slug: string;
  readonly paragraph: number;
}

/** What is wrong with a table, compared with the texts. */
export interface TableGaps {
  readonly missing: readonly MissingWord[];
  /** Lines of the table of whose words no text has any. */
  readonly unused: readonly CheckedTable['translations'][number][];
}

/** Finds the words of names in texts of a language. Each may be an inflection of the name. */
class NamesInTexts {
  readonly #byFirstWord: ReadonlyMap<string, (readonly string[])[]>;
  readonly #stems: (word: string) => readonly string[];

  constructor(names: readonly string[], language: string) {
    const divided = names.map((name) =>
      wordsOfText(name).map(({ start, end }) => name.slice(start, end)),
    );
    this.#byFirstWord = Map.groupBy(divided, ([first = '']) => foldOnce(first));
    this.#stems = remember((word) => stemsOf(word, language, 'name'));
  }

  /** The words of a text that belong to a name, by their positions. */
  positionsIn(words: readonly Word[], text: string): number[] {
    return words.flatMap(({ folded }, from) => {
      const possible = this.#stems(folded).flatMap((stem) => this.#byFirstWord.get(stem) ?? []);
      const found = possible.filter((name) =>
        name.every((part, offset) => {
          const word = words[from + offset];
          return (
            word !== undefined &&
            text.startsWith(part, word.start) &&
            this.#stems(word.folded).includes(foldOnce(part))
          );
        }),
      );
      const length = Math.max(0, ...found.map((name) => name.length));
      return Array.from({ length }, (_each, offset) => from + offset);
    });
  }
}

/** The title or a paragraph of a review, with its place. */
interface PlacedText {
  readonly slug: string;
  readonly paragraph: number;
  readonly text: string;
}

function textsOf({ slug, title, paragraphs }: CheckedReview): PlacedText[] {
  return [title, ...paragraphs].map((text, paragraph) => ({ slug, paragraph, text }));
}

function checkLanguage(
  language: string,
  texts: readonly PlacedText[],
  { translations, names }: CheckedTable,
): { missing: MissingWord[]; used: ReadonlySet<string> } {
  const all = texts.map(({ text }) => text);
  const entries = entriesOf(all.map((text) => ({ language, text })));
  const table = new LanguageTable(new LanguageWords(language, entries), all, []);
  const listed = new Set(translations.flatMap(({ words }) => words[language] ?? []));
  const tableWords = new TableWords([...listed].map((word) => table.tableWord(word)));
  const namesInTexts = new NamesInTexts(names, language);
  const isFunctionWord = (word: string) => irregularWordsOf(language)?.functionWords.has(word);
  const missing = new Map<string, MissingWord>();
  const used = new Set<string>();
  for (const { slug, paragraph, text } of texts) {
    const words = wordsOfText(text);
    const known = new Set(namesInTexts.positionsIn(words, text));
    for (const { word, from, to } of tableWords.occurrencesIn(words, text)) {
      used.add(word);
      for (let position = from; position < to; position += 1) known.add(position);
    }
    for (const [position, { folded, start, end }] of words.entries()) {
      const hasMeaning = folded.length > 1 && /\p{L}/u.test(folded) && !isFunctionWord(folded);
      if (!hasMeaning || known.has(position) || missing.has(folded)) continue;
      missing.set(folded, { word: text.slice(start, end), language, slug, paragraph });
    }
  }
  return { missing: [...missing.values()], used };
}

/**
 * Compares a table of translations with the texts: finds the words of the texts that carry meaning
 * and have no translation, and the lines that no text uses. Function words, numbers and names need
 * no translation.
 */
export function tableGaps(reviews: readonly CheckedReview[], table: CheckedTable): TableGaps {
  const byLanguage = Map.groupBy(reviews, ({ language }) => language);
  const checked = [...byLanguage].map(([language, own]) => ({
    language,
    ...checkLanguage(language, own.flatMap(textsOf), table),
  }));
  const unused = table.translations.filter(
    ({ words }) =>
      !checked.some(({ language, used }) => words[language]?.some((word) => used.has(word))),
  );
  return { missing: checked.flatMap(({ missing }) => missing), unused };
}
