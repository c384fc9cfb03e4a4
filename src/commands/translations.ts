// Lists the words of the texts without a translation, and the translations that no text uses.
import { findGaps } from '../integrations/translations.ts';
import { runCommand } from './run-command.ts';

function print(heading: string, lines: readonly string[]): void {
  console.log([`${heading}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''].join('\n'));
}

await runCommand(async () => {
  const { missing, unused } = await findGaps(new URL('../../', import.meta.url));
  print(
    'Words of the texts without a translation',
    missing.map(({ word, language, slug, paragraph }) => {
      const place = paragraph === 0 ? 'title' : `paragraph ${paragraph}`;
      return `${language}: ${word} (${slug}, ${place})`;
    }),
  );
  print(
    'Translations of which no text has a word',
    unused.map(({ words }) =>
      Object.entries(words)
        .map(([language, all]) => `${language}: ${all.join(', ')}`)
        .join('; '),
    ),
  );
});
