import type { Position } from '../../archive/text/position.ts';
import type { Translation } from '../../schema/translation.ts';
import type { Problem } from '../problem.ts';

/** A line of the table of translations, and where it is. */
export interface ReadLine {
  readonly translation: Translation;
  readonly file: string;
  /** Looks up where the line is, for the few that have a problem. */
  readonly position: () => Position;
}

/** Whether a line has all the words of another, and so all its translations. */
function hasAllWords({ words }: Translation, { words: others }: Translation): boolean {
  return Object.entries(others).every(([language, all]) =>
    all.every((word) => words[language]?.includes(word)),
  );
}

/** Checks that every line of the table says something that no other line says. */
export function checkTranslations(lines: readonly ReadLine[]): Problem[] {
  const firstWord = ({ words }: Translation) => Object.entries(words).flat(2).slice(0, 2).join(' ');
  const byWord = new Map<string, ReadLine[]>();
  for (const each of lines) {
    for (const [language, words] of Object.entries(each.translation.words)) {
      for (const word of words) {
        const key = `${language} ${word}`;
        byWord.set(key, [...(byWord.get(key) ?? []), each]);
      }
    }
  }
  return lines.flatMap((each, index) => {
    const candidates = byWord.get(firstWord(each.translation)) ?? [];
    const other = candidates.find(
      (candidate) =>
        candidate !== each &&
        hasAllWords(candidate.translation, each.translation) &&
        // Of two equal lines, only the second is reported.
        (!hasAllWords(each.translation, candidate.translation) || lines.indexOf(candidate) < index),
    );
    if (!other) return [];
    return [
      {
        file: each.file,
        ...each.position(),
        message: `These translations are already in ${other.file}:${other.position().line}.`,
        fix: 'remove this line.',
      },
    ];
  });
}
