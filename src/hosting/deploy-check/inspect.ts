import { assetFolder, languageFolder } from '../../site/addresses.ts';
import { isLocal } from '../../site/local-address.ts';
import { safetyHeaders } from '../headers.ts';
import { notFoundPages } from '../hosted-site.ts';
import { checkFile, type Problem, plain, shown } from './check-file.ts';
import { ask, type DeployedSite, findDeployedSite } from './deployed-site.ts';
import { adviceFor } from './host-names.ts';

/** What is wrong with a deployed site. */
export interface DeployFinding {
  /** The address that shows it. */
  readonly address: string;
  readonly problem: string;
  readonly fix: string;
}

function checkAddress({ address, built }: DeployedSite): Problem[] {
  if (built?.href === address.href) return [];
  const said = built
    ? `was built for ${built}`
    : 'has no sitemap that says for which address it was built';
  return [
    {
      path: '',
      problem: `The site ${said}, so its links and canonical addresses are wrong.`,
      fix: `build it with SITE_ADDRESS=${address}, and upload all of dist.`,
    },
  ];
}

function checkHeaders({ address, home }: DeployedSite): Problem[] {
  return safetyHeaders({ address }).flatMap(([name, value]) => {
    const sent = home.headers.get(name);
    if (sent !== null && plain(sent) === plain(value)) return [];
    if (name === 'Strict-Transport-Security' && /max-age=\d{8}/.test(sent ?? '')) return [];
    return [{ path: '', problem: `The header ${name} is ${shown(sent)} instead of “${value}”.` }];
  });
}

/** The contact is the only link in the footer that leads out of the site. */
function checkContact({ address, home }: DeployedSite): Problem[] {
  const [, footer = ''] = home.text.split('<footer');
  if (isLocal(address) || /href="(?:mailto|https?):/.test(footer)) return [];
  return [
    {
      path: '',
      problem: 'The site names no contact whom readers can ask to take a review down.',
      fix: 'build it with SITE_CONTACT=archive@reviews.example, and upload all of dist.',
    },
  ];
}

async function checkFolderWithoutPage({ address }: DeployedSite): Promise<Problem[]> {
  const path = `${assetFolder}/`;
  const { status } = await ask(new URL(path, address));
  if (status === 404) return [];
  return [
    {
      path,
      problem: `A folder without a page is answered with the status ${status} instead of 404.`,
    },
  ];
}

async function checkMissing({ address, languages }: DeployedSite): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const language of languages) {
    const folder = languageFolder(language);
    const path = `${folder === undefined ? '' : `${folder}/`}no-such-page-${Date.now()}/`;
    const { status, text } = await ask(new URL(path, address));
    const page = notFoundPages([language])[0]?.page;
    if (status !== 404) {
      problems.push({
        path,
        problem: `A page that does not exist is answered with the status ${status} instead of 404.`,
      });
    } else if (!text.includes(`<html lang="${language}"`)) {
      problems.push({ path, problem: `A page that does not exist is not answered with ${page}.` });
    }
  }
  return problems;
}

async function checkFolder({ address, folder }: DeployedSite): Promise<Problem[]> {
  const from = new URL(folder, address);
  const { status, headers } = await ask(from);
  const to = headers.get('location');
  const target = to !== null && URL.canParse(to, from.href) ? new URL(to, from).href : undefined;
  if (status === 200 || (status >= 301 && status <= 308 && target === `${from.href}/`)) return [];
  return [
    {
      path: folder,
      problem: `Without its slash at the end, the address has the status ${status} and leads to ${target ?? 'nothing'}.`,
    },
  ];
}

/**
 * Inspects a deployed site.
 *
 * @param address with a slash at its end
 * @returns what its host gets wrong
 * @throws {Error} if there is no site of this project, or the host does not answer
 */
export async function inspect(address: URL): Promise<DeployFinding[]> {
  const site = await findDeployedSite(address);
  const files: Problem[] = [];
  for (const path of ['', ...site.files]) files.push(...(await checkFile(site, path)));
  const problems = [
    ...checkAddress(site),
    ...files,
    ...(await checkMissing(site)),
    ...(await checkFolderWithoutPage(site)),
    ...(await checkFolder(site)),
    ...checkContact(site),
    ...checkHeaders(site),
  ];
  const advice = adviceFor(site.home.headers.get('server'));
  return problems.map(({ path, problem, fix = advice }) => ({
    address: new URL(path, address).href,
    problem,
    fix,
  }));
}
