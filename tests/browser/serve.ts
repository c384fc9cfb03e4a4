// Serves one of the sites that browser tests visit, from a copy of the project, until it is
// stopped: a built site as npm run serve does, or the content as npm run dev does.
import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { environment, Project } from '../support/project.ts';
import { provideSite } from '../support/sites.ts';
import { type ServerName, servers, siteAddress } from './servers.ts';

function isServer(name: string | undefined): name is ServerName {
  return name !== undefined && name in servers;
}

const [name] = process.argv.slice(2);
if (!isServer(name)) throw new Error(`There is no server ${name}.`);

const { site, port } = servers[name];
const project = await Project.copy(`served-${name}`);
if (site !== undefined) {
  await cp(join(await provideSite(site), 'dist'), project.path('dist'), { recursive: true });
}
const server = spawn('npm', ['run', site === undefined ? 'dev' : 'serve'], {
  cwd: project.root,
  env: { ...environment, SITE_ADDRESS: siteAddress(name), PORT: String(port) },
  stdio: 'inherit',
  detached: true,
});
process.on('SIGTERM', async () => {
  if (server.pid !== undefined) process.kill(-server.pid);
  await project.remove();
  process.exit();
});
