import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import codeLicence from '../../LICENSE?raw';
import { type ShippedWork, shippedWorks } from './shipped-works.ts';

/** The text of the licence of a work. */
function licenceOf({ name, source }: ShippedWork): string {
  if (source === undefined) return codeLicence;
  const manifest = findPackageJSON(source.package, import.meta.url);
  if (manifest === undefined) throw new Error(`The package of ${name} is not installed.`);
  return readFileSync(join(dirname(manifest), source.licence), 'utf8');
}

const rule = '='.repeat(72);

/** The licences of all that the site consists of, as plain text. */
export function notices(): string {
  const introduction =
    'The licences of what this site consists of, other than its texts.\nThe rights in the reviews stay with their authors.\n';
  const parts = shippedWorks.map((work) => {
    const text = licenceOf(work).replaceAll('\r\n', '\n').trim();
    return `${rule}\n${work.name}\n${work.use}\n${rule}\n\n${text}\n`;
  });
  return [introduction, ...parts].join('\n');
}
