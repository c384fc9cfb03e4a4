// Lists all packages by licence, with the lockfiles that name them. Fails if a licence is not one of those accepted.
import { acceptedLicences } from '../licences/accepted-licences.ts';
import { lockedPackages, lockfiles } from '../licences/lockfiles.ts';

const root = new URL('../../', import.meta.url);
const locked = lockfiles.flatMap((file) => lockedPackages(file, root));

/** The packages of each licence, with their versions. */
const byLicence = Map.groupBy(locked, ({ licence }) => licence);

for (const licence of [...byLicence.keys()].sort()) {
  const packages = byLicence.get(licence) ?? [];
  const names = new Set(packages.map(({ name, version }) => `${name} ${version}`).sort());
  const meaning =
    acceptedLicences[licence] ?? 'Not accepted: read it, then add it to accepted-licences.ts.';
  console.log(
    [
      `${licence}: ${names.size}`,
      `  ${meaning}`,
      ...[...names].map((name) => `    ${name}`),
      '',
    ].join('\n'),
  );
  if (!(licence in acceptedLicences)) process.exitCode = 1;
}
