// Builds a site in a copy of the project and serves it as `npm start` does, until it is told to stop.
import { spawn } from 'node:child_process';
import { growContent } from '../support/grown-content.ts';
import { environment, Project } from '../support/project.ts';
import { type ServerName, servers, siteAddress } from './servers.ts';

function isServer(name: string | undefined): name is ServerName {
  return name !== undefined && name in servers;
}

const [name] = process.argv.slice(2);
if (!isServer(name)) throw new Error(`There is no server ${name}.`);

const project = await Project.copy(`served-${name}`);
const settings = { SITE_ADDRESS: siteAddress(name), PORT: String(servers[name].port) };
const { command } = servers[name];
if (name === 'grown') await growContent(project);
if (command === 'serve') await project.build(settings);
const server = spawn('npm', ['run', command], {
  cwd: project.root,
  env: { ...environment, ...settings },
  stdio: 'inherit',
  detached: true,
});
process.on('SIGTERM', async () => {
  if (server.pid !== undefined) process.kill(-server.pid);
  await project.remove();
  process.exit();
});
