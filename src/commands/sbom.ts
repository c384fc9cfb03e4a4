// Prints a software bill of materials (CycloneDX 1.5) of the packages in package-lock.json. npm writes it without a
// network; what changes from one run to the next, and the name of the folder, are left out.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const manifestSchema = z.object({ name: z.string() });

/** The parts of what npm writes that this changes. Others stay as they are. */
const billSchema = z.looseObject({
  serialNumber: z.string(),
  metadata: z.looseObject({
    timestamp: z.string(),
    component: z.looseObject({ name: z.string() }),
  }),
});

const output = execFileSync(
  'npm',
  ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'],
  { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
);
const { serialNumber: _, metadata, ...bill } = billSchema.parse(JSON.parse(output));
const { timestamp: __, component, ...others } = metadata;
const { name } = manifestSchema.parse(
  JSON.parse(readFileSync(new URL('package.json', root), 'utf8')),
);
console.log(
  JSON.stringify({ ...bill, metadata: { ...others, component: { ...component, name } } }, null, 2),
);
