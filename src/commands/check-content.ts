// Reports everything in the content that stops a build, and what a build warns of:
//   npm run check:content                       for people
//   npm run --silent check:content -- --json    for programs: a JSON array
import { parseArgs } from 'node:util';
import { readLanguages } from '../i18n/read-languages.ts';
import { stringGapsOf } from '../i18n/string-gaps.ts';
import { describeFindings } from '../loader/describe-findings.ts';
import { findingsAsJson } from '../loader/findings-as-json.ts';
import { readContent } from '../loader/read-archive.ts';
import { readInThreads } from '../loader/read-in-threads.ts';
import { showProgress } from '../loader/show-progress.ts';
import { runCommand } from './run-command.ts';

async function check(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  // The YAML parser asks for a variable at every token, and process.env is slow.
  process.env = { ...process.env };
  const languages = await readLanguages();
  const { problems, warnings } = await readContent(new URL('../../content/', import.meta.url), {
    languages: languages.map(({ language }) => language),
    stringGaps: languages.map(stringGapsOf),
    readReviews: (inputs, context) =>
      readInThreads(inputs, context, showProgress('Checking the content')),
  });
  if (values.json) console.log(findingsAsJson({ problems, warnings }));
  else console.log(describeFindings({ problems, warnings }) || 'The content has no problems.');
  if (problems.length > 0) process.exitCode = 1;
}

await runCommand(check);
