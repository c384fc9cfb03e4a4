import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The user and the group that own nothing. */
const nobody = 65_534;

const command = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] as const;
const packages = fileURLToPath(new URL('../../node_modules/astro/package.json', import.meta.url));

/**
 * What runs a command as a user without privileges: nothing, if this is no superuser or that user may not read the
 * packages of the project.
 */
export const asOtherUser: readonly string[] =
  process.getuid?.() === 0 &&
  spawnSync(command[0], [...command.slice(1), 'cat', packages]).status === 0
    ? command
    : [];

/** Gives a folder, and everything in it, to that user. */
export function giveToOtherUser(folder: string): void {
  if (asOtherUser.length > 0) spawnSync('chown', ['-RP', `${nobody}:${nobody}`, folder]);
}
