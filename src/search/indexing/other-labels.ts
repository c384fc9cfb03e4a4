import { remember } from '../../archive/text/remember.ts';
import { sameInLabel } from '../themes/named-themes.ts';
import type { Label } from '../vocabulary/manifest.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** A line of the table of translations: words for one meaning, by language. */
interface Line {
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** The lines with a label or a word of it, and their words: expressions only for a whole label. */
function namedBy(
  { label, language }: Label,
  lines: readonly Line[],
): (readonly [string, string])[] {
  const folded = fold(label);
  const inLabel = wordsOf(label).map((word) => word.folded);
  const isInLabel = remember((word) => inLabel.some((each) => sameInLabel(each, word, language)));
  return lines.flatMap(({ words }) => {
    const own = (words[language] ?? []).map(fold);
    const isWhole = own.includes(folded);
    if (!isWhole && !own.some(isInLabel)) return [];
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
  const named = labels.flatMap((label) =>
    namedBy(label, lines).map(([language, word]) => ({ theme: label.theme, language, word })),
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
