import { spawnSync } from 'node:child_process';
import { installOnDebian } from '../support/debian.ts';

const hasJava = () => spawnSync('java', ['-version']).status === 0;

/**
 * Makes sure that Java is installed. As root on Debian, installs it if it is missing.
 *
 * @throws {Error} if Java is missing and cannot be installed
 */
export function requireJava(): void {
  if (!hasJava()) installOnDebian('default-jre-headless');
  if (!hasJava()) {
    throw new Error('The Nu checker needs Java: install it from https://adoptium.net.');
  }
}
