// Prints the configuration of a host for the built site.
import { mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { builtAddress, otherAddressWarning } from '../hosting/built-address.ts';
import { configurationFor, hosts } from '../hosting/configurations/configurations.ts';
import { languagesOfInterface } from '../i18n/read-languages.ts';
import { pathOf } from '../integrations/publishing/followed-path.ts';
import { runCommand } from './run-command.ts';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);

const usage = `npm run -s hosting -- nginx                   for the address that the site was built for
npm run -s hosting -- nginx --root /srv/site  where the server has the site in another folder
npm run -s hosting -- nginx --inside          where the host has another site: the part to add to its configuration
npm run -s hosting -- nginx --port 8080       for this machine, complete: it serves dist as it is
The hosts are ${hosts.join(', ')}.`;

/** @throws {Error} with the usage, if an argument is not known */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        inside: { type: 'boolean' },
        port: { type: 'string' },
        root: { type: 'string' },
      },
    });
  } catch {
    throw new Error(`An option is not known, or lacks its value.\n${usage}`);
  }
}

/** Prints what the arguments ask for. */
function print(): void {
  const { positionals, values } = readArguments();
  if (values.help) {
    console.log(usage);
    return;
  }
  const address = builtAddress(dist);
  const warning = otherAddressWarning(address, process.env['SITE_ADDRESS']);
  if (warning !== undefined) console.error(warning);
  const temporary = new URL('.astro/hosting', root);
  if (values.port !== undefined) mkdirSync(temporary, { recursive: true });
  const configuration = configurationFor(positionals, values, {
    address,
    languages: languagesOfInterface(),
    dist: pathOf(dist),
    temporary: pathOf(temporary),
    user: userInfo().username,
  });
  process.stdout.write(configuration);
}

await runCommand(print);
