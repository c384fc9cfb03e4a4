import { spawnSync } from 'node:child_process';

/** Installs a Debian package, if this runs as root and there is apt-get. */
export function installOnDebian(name: string): void {
  if (process.getuid?.() !== 0) return;
  console.log(`Installing ${name}.`);
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  const install = ['install', '--yes', '--no-install-recommends', name];
  spawnSync('apt-get', install, { stdio: 'inherit' });
}
