// Sees to it that there is Java for the Nu checker: root on Debian installs it.
import { spawnSync } from 'node:child_process';

const hasJava = () => spawnSync('java', ['-version']).status === 0;

function run(command: string, ...options: readonly string[]): void {
  spawnSync(command, options, { stdio: 'inherit', timeout: 300_000 });
}

if (!hasJava() && process.getuid?.() === 0) {
  console.log('Installing Java, which the checker of the pages needs.');
  run('apt-get', 'update');
  run('apt-get', 'install', '--yes', '--no-install-recommends', 'default-jre-headless');
}
if (!hasJava()) {
  console.error('There is no Java for the Nu checker: install it from https://adoptium.net.');
  process.exitCode = 1;
}
