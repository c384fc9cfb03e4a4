import { remember } from '../../archive/text/remember.ts';
import { stemsOf } from '../languages/stems.ts';
import type { Label } from '../vocabulary/manifest.ts';
import { contractUmlauts, fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** A line of the table of translations: words for one meaning, by language. */
interface Line {
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** The lines of a table with their words of a language, folded. */
interface LinesIn {
  readonly lines: readonly { readonly words: Line['words']; readonly own: readonly string[] }[];
  /** The stems of a word as a noun. */
  readonly stems: (word: string) => readonly string[];
}

function linesIn(language: string, lines: readonly Line[]): LinesIn {
  return {
    lines: lines.map(({ words }) => ({ words, own: (words[language] ?? []).map(fold) })),
    stems: remember((word) =>
      [word, contractUmlauts(word)].flatMap((spelling) => stemsOf(spelling, language, 'noun')),
    ),
  };
}

/** The words of the lines with a label or a word of it: expressions only for a whole label. */
function namedBy(
  { label, language }: Label,
  { lines, stems }: LinesIn,
): (readonly [string, string])[] {
  const folded = fold(label);
  const inLabel = new Set(wordsOf(label).flatMap((word) => stemsOf(word.folded, language, 'noun')));
  return lines.flatMap(({ words, own }) => {
    const isWhole = own.includes(folded);
    if (!isWhole && !own.some((word) => stems(word).some((stem) => inLabel.has(stem)))) return [];
    return Object.entries(words).flatMap(([tag, all]) =>
      all.filter((word) => isWhole || !word.includes(' ')).map((word) => [tag, word] as const),
    );
  });
}

/**
 * What else the themes are called: by the translations of their labels and of the words of these. A
 * single word names a theme only if a query has nothing else, so all of a language are one label.
 */
export function otherLabels(labels: readonly Label[], lines: readonly Line[]): Label[] {
  const inLanguage = remember((language) => linesIn(language, lines));
  const named = labels.flatMap((label) =>
    namedBy(label, inLanguage(label.language)).map(([language, word]) => ({
      theme: label.theme,
      language,
      word,
    })),
  );
  const byTheme = Map.groupBy(named, ({ theme, language }) => `${theme} ${language}`);
  return [...byTheme.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { theme, language } = first;
    const words = [...new Set(all.map(({ word }) => word))];
    const single = words.filter((word) => !word.includes(' '));
    const expressions = words.filter((word) => word.includes(' '));
    return [single.join(' '), ...expressions]
      .filter((label) => label !== '')
      .map((label) => ({ theme, language, label }));
  });
}
