import { kept } from '../../cache/kept.ts';
import { irregularWordsOf } from '../languages/irregular-words.ts';
import { LanguageTable } from './language-table.ts';
import { type LanguageWords, languageWords } from './language-words.ts';
import { NamesInTexts } from './names-in-texts.ts';
import { TableWords } from './table-word.ts';
import { foldedWordsIn, type IndexedText } from './text-words.ts';
import { entriesOf } from './vocabulary-entries.ts';
import { wordsOfText } from './words-of-text.ts';

/** A review, as far as the check needs it: its title, and its paragraphs, each in a line. */
export interface CheckedText extends IndexedText {
  readonly slug: string;
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
  /** Lines of the table whose words are in no text. */
  readonly unused: readonly CheckedTable['translations'][number][];
}

/** What a language has of a table and of names, as texts have them. */
interface KnownWords {
  readonly table: TableWords;
  readonly names: NamesInTexts;
}

/** What one text has of a table, and which of its words need a translation. */
interface GapsOfText {
  /** The words and expressions of the table that it has. */
  readonly used: readonly string[];
  /** Each missing word where the text has it first. */
  readonly missing: readonly (Pick<MissingWord, 'word' | 'paragraph'> & {
    readonly folded: string;
  })[];
}

function gapsOfText({ language, text }: IndexedText, { table, names }: KnownWords): GapsOfText {
  const isFunctionWord = (word: string) => irregularWordsOf(language)?.functionWords.has(word);
  const missing = new Map<string, GapsOfText['missing'][number]>();
  const used = new Set<string>();
  for (const [paragraph, line] of text.split('\n').entries()) {
    const words = wordsOfText(line);
    const known = new Set(names.positionsIn(words, line));
    for (const { word, from, to } of table.occurrencesIn(words, line)) {
      used.add(word);
      for (let position = from; position < to; position += 1) known.add(position);
    }
    for (const [position, { folded, start, end }] of words.entries()) {
      if (missing.has(folded) || known.has(position)) continue;
      const hasMeaning = folded.length > 1 && /\p{L}/u.test(folded) && !isFunctionWord(folded);
      if (hasMeaning) missing.set(folded, { folded, word: line.slice(start, end), paragraph });
    }
  }
  return { used: [...used], missing: [...missing.values()] };
}

/** The kind of the kept results of `tableGaps`. */
export const keptGaps = 'translation-gaps';

/** The gaps of a text, from an earlier build if the text and all of the table that it may have are the same. */
function findGaps(text: CheckedText, known: KnownWords): Promise<GapsOfText> {
  const folded = foldedWordsIn(text);
  const inputs = [
    text.language,
    text.text,
    known.table.possibleIn(folded),
    known.names.possibleIn(folded),
  ];
  return kept(keptGaps, text.slug, inputs, () => gapsOfText(text, known));
}

async function checkLanguage(
  words: LanguageWords,
  texts: readonly CheckedText[],
  { translations, names }: CheckedTable,
): Promise<{ missing: MissingWord[]; used: ReadonlySet<string> }> {
  const { language } = words;
  const table = new LanguageTable(words, texts, []);
  const listed = new Set(translations.flatMap(({ words }) => words[language] ?? []));
  const known = {
    table: new TableWords([...listed].map((word) => table.tableWord(word))),
    names: new NamesInTexts(names, language),
  };
  const missing = new Map<string, MissingWord>();
  const used = new Set<string>();
  for (const text of texts) {
    const gaps = await findGaps(text, known);
    for (const word of gaps.used) used.add(word);
    for (const { folded, ...place } of gaps.missing) {
      if (!missing.has(folded)) missing.set(folded, { ...place, language, slug: text.slug });
    }
  }
  return { missing: [...missing.values()], used };
}

/**
 * Compares a table of translations with the texts: finds the words of the texts that carry meaning
 * and have no translation, and the lines that no text uses. Function words, numbers and names need
 * no translation.
 */
export async function tableGaps(
  texts: readonly CheckedText[],
  table: CheckedTable,
): Promise<TableGaps> {
  const missing: MissingWord[] = [];
  const usedIn = new Map<string, ReadonlySet<string>>();
  const inLanguages = languageWords(entriesOf(texts));
  for (const [language, own] of Map.groupBy(texts, (text) => text.language)) {
    const words = inLanguages.find((each) => each.language === language);
    if (!words) continue;
    const checked = await checkLanguage(words, own, table);
    usedIn.set(language, checked.used);
    missing.push(...checked.missing);
  }
  const unused = table.translations.filter(
    ({ words }) =>
      ![...usedIn].some(([language, used]) => words[language]?.some((word) => used.has(word))),
  );
  return { missing, unused };
}
