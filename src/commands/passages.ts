// Moves the passages that are marked in the text of a review into its record, or marks those of its record.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { editText } from '../editing/edit-text.ts';
import { marksToRecord, recordToMarks } from '../editing/move-passages.ts';
import { Refusal } from '../editing/refusal.ts';
import { languagesOfInterface } from '../i18n/read-languages.ts';
import { readFolder } from '../loader/content-folder.ts';
import { describeFindings } from '../loader/describe-findings.ts';
import { withQuotedLines } from '../loader/quoted-lines.ts';
import { suggestion } from '../loader/suggestion.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run passages -- <slug>          moves the marked passages of a review into its record
npm run passages -- <slug> --mark   marks the passages of its record in its text`;

const content = new URL('../../content/', import.meta.url);

const passages = (count: number) => (count === 1 ? '1 passage' : `${count} passages`);

async function movePassages(slug: string, isMarking: boolean): Promise<string> {
  const reviews = await readFolder(content, 'reviews', '.md');
  const review = reviews.files.find(({ id }) => id === slug);
  if (!review) {
    throw new Refusal(
      `There is no review content/reviews/${slug}.md; ${suggestion(slug, reviews.ids)}`,
    );
  }
  const themes = (await readFolder(content, 'themes', '.yaml')).ids;
  const move = isMarking ? recordToMarks : marksToRecord;
  let report = '';
  const raw = editText(review.raw, (text) => {
    const moved = move({ file: review.file, text, languages: languagesOfInterface(), themes });
    if ('problems' in moved) {
      const problems = withQuotedLines(moved.problems, [reviews]);
      throw new Refusal(describeFindings({ problems, warnings: [] }));
    }
    const added = moved.themes.length > 0 ? ` Themes added: ${moved.themes.join(', ')}.` : '';
    const kept = moved.kept > 0 ? ` ${passages(moved.kept)} with a comment stayed there.` : '';
    report = isMarking
      ? `${passages(moved.moved)} of the record marked in the text.${kept}`
      : `${passages(moved.moved)} moved from the text into the record.${added}`;
    return moved.text;
  });
  const path = new URL(`reviews/${slug}.md`, content);
  if ((await readFile(path, 'utf8')) !== review.raw) {
    throw new Refusal('The file was saved meanwhile: run the command again.');
  }
  if (raw !== review.raw) await writeFile(path, raw);
  return `${review.file}: ${report}`;
}

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { mark: { type: 'boolean', default: false } },
  });
  const [slug, ...others] = positionals;
  if (slug === undefined || others.length > 0) throw new Refusal(usage);
  console.log(await movePassages(slug.replace(/^.*\/|\.md$/g, ''), values.mark));
});
