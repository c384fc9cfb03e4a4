import { spawnSync } from 'node:child_process';

/** Installs Debian packages, if this runs as root and there is apt-get. */
export function installOnDebian(...names: readonly string[]): void {
  if (process.getuid?.() !== 0) return;
  console.log(`Installing ${names.join(', ')}.`);
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  const install = ['install', '--yes', '--no-install-recommends', ...names];
  spawnSync('apt-get', install, { stdio: 'inherit' });
}
