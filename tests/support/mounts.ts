import { spawnSync } from 'node:child_process';

/** Makes this process root in a namespace of its own, where it may mount file systems that nobody else sees. */
const ownMounts = ['unshare', '--map-root-user', '--mount'] as const;

/** Whether this user may mount file systems for a process: on Linux, unless the system forbids it. */
export const canMount =
  spawnSync(ownMounts[0], [...ownMounts.slice(1), 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'])
    .status === 0;

/** A command that runs a script of the shell in a namespace of its own. */
export const withMounts = (script: string): readonly [string, readonly string[]] => [
  ownMounts[0],
  [...ownMounts.slice(1), 'sh', '-euc', script],
];
