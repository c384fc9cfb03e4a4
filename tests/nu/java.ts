import { spawnSync } from 'node:child_process';
import { installOnDebian } from '../support/debian.ts';

const hasJava = () => spawnSync('java', ['-version']).status === 0;

/**
 * Makes sure that there is Java: root on Debian gets it installed.
 *
 * @throws {Error} if there is none
 */
export function requireJava(): void {
  if (!hasJava()) installOnDebian('default-jre-headless');
  if (!hasJava()) {
    throw new Error('The Nu checker needs Java: install it from https://adoptium.net.');
  }
}
