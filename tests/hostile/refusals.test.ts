import { expect, test } from 'vitest';
import { describeFindings } from '../../src/loader/describe-findings.ts';
import { BrokenContent } from '../refusals/broken-content.ts';
import { refusedCharacters } from './refused/characters.ts';
import { refusedFiles } from './refused/files.ts';
import { refusedLinks } from './refused/links.ts';
import { refusedSizes } from './refused/sizes.ts';
import { refusedYaml } from './refused/yaml.ts';

const content = new BrokenContent();

const refusedInputs = [
  ...refusedCharacters,
  ...refusedLinks,
  ...refusedSizes,
  ...refusedYaml,
  ...refusedFiles,
];

/** Characters of a terminal that all messages together may take. */
const maximumLength = 500_000;

test.each(refusedInputs)('$name', async ({ apply, file, message }) => {
  await apply(content);
  const findings = await content.findings();
  // A file name may have signs that a terminal would obey.
  const shown = file.replaceAll(
    /\u202E|\p{Cc}/gu,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  expect(findings.problems).toContainEqual(
    expect.objectContaining({ file: shown, message: expect.stringContaining(message) }),
  );
  const text = describeFindings(findings);
  expect(text.length).toBeLessThan(maximumLength);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
});
