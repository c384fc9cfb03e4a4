// Inspects a deployed site, and says what its host gets wrong and how to fix it:
//   npm run deploy-check -- https://reviews.example/archive/
import { inspect } from '../hosting/deploy-check/inspect.ts';
import { runCommand } from './run-command.ts';

const [text = '', ...more] = process.argv.slice(2);

/** The address of the home page. */
function readAddress(): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || more.length > 0) {
    throw new Error(
      'Give the address of the site in full: npm run deploy-check -- https://reviews.example/archive/',
    );
  }
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

async function check(): Promise<void> {
  if (text === '--help' || text === '-h') {
    console.log('npm run deploy-check -- https://reviews.example/archive/');
    return;
  }
  const address = readAddress();
  const findings = await inspect(address);
  for (const { address: where, problem, fix } of findings) {
    console.log(`${where}\n  ${problem}\n  To fix it: ${fix}\n`);
  }
  console.log(
    findings.length === 0
      ? `${address} is served as it should be.`
      : `Problems: ${findings.length}`,
  );
  if (findings.length > 0) process.exitCode = 1;
}

await runCommand(check);
