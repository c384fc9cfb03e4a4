// Node loads this before a build, which then kills itself between the renames that publish the site.
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { rename } = promises;

promises.rename = async (from, to) => {
  if (/\.astro\/building\/site$/.test(String(from))) process.kill(process.pid, 'SIGKILL');
  return rename(from, to);
};
syncBuiltinESMExports();
