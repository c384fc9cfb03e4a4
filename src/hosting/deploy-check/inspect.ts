import { languageFolder, type Path } from '../../site/addresses.ts';
import { cacheControl, immutable } from '../caching.ts';
import { safetyHeaders } from '../headers.ts';
import { notFoundPages } from '../hosted-site.ts';
import { contentType, mediaTypeOf } from '../media-types.ts';
import { ask, type DeployedSite, findDeployedSite, type HostAnswer } from './deployed-site.ts';
import { adviceFor } from './host-names.ts';

/** What is wrong with a deployed site. */
export interface DeployFinding {
  /** The address that shows it. */
  readonly address: string;
  readonly problem: string;
  readonly fix: string;
}

/** Part of a finding: by default, the host's guide says how to fix it. */
interface Problem {
  readonly path: Path;
  readonly problem: string;
  readonly fix?: string;
}

const shown = (value: string | null) => (value === null ? 'nothing' : `“${value}”`);

/** Header values that differ only in spaces or capitals mean the same. */
const plain = (value: string) => value.toLowerCase().replaceAll(/\s+/g, '');

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

function checkType(path: Path, { headers }: HostAnswer): Problem[] {
  const type = mediaTypeOf(path);
  const sent = headers.get('content-type');
  if (!type || (sent !== null && plain(sent) === plain(contentType(type)))) return [];
  // Any name for scripts does, and a charset does no harm.
  const isFine = sent !== null && plain(sent).startsWith(plain(contentType(type)));
  if (
    isFine ||
    (path.endsWith('.js') && /^application\/javascript;charset=utf-8/i.test(sent ?? ''))
  ) {
    return [];
  }
  return [{ path, problem: `Its type is ${shown(sent)} instead of “${contentType(type)}”.` }];
}

function checkCaching(path: Path, { headers }: HostAnswer): Problem[] {
  const sent = headers.get('cache-control');
  const [, age] = /max-age=(\d+)/.exec(sent ?? '') ?? [];
  const expected = cacheControl(path);
  if (expected === immutable) {
    if (Number(age) >= 31_536_000) return [];
    return [
      {
        path,
        problem: `Browsers ask for it again: Cache-Control is ${shown(sent)} instead of “${expected}”.`,
      },
    ];
  }
  const isAsked = /no-cache|no-store/.test(sent ?? '') || Number(age) === 0;
  if (isAsked) return [];
  return [
    {
      path,
      problem: `Readers may see an old version: Cache-Control is ${shown(sent)} instead of “${expected}”.`,
    },
  ];
}

function checkCompression(path: Path, { headers, text }: HostAnswer): Problem[] {
  if (!mediaTypeOf(path)?.isCompressible || text.length < 2048) return [];
  if (/^(?:br|gzip|zstd)$/.test(headers.get('content-encoding') ?? '')) return [];
  return [{ path, problem: 'It is not compressed.' }];
}

function checkHeaders({ address, home }: DeployedSite): Problem[] {
  return safetyHeaders({ address }).flatMap(([name, value]) => {
    const sent = home.headers.get(name);
    if (sent !== null && plain(sent) === plain(value)) return [];
    if (name === 'Strict-Transport-Security' && /max-age=\d{8}/.test(sent ?? '')) return [];
    return [{ path: '', problem: `The header ${name} is ${shown(sent)} instead of “${value}”.` }];
  });
}

async function checkFile(site: DeployedSite, path: Path): Promise<Problem[]> {
  const answer = path === '' ? site.home : await ask(new URL(path, site.address));
  if (answer.status !== 200) {
    return [
      {
        path,
        problem: `The answer has the status ${answer.status}.`,
        fix: 'upload all of dist, also files and folders that a tool may leave out.',
      },
    ];
  }
  return [checkType, checkCaching, checkCompression].flatMap((check) => check(path, answer));
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
    ...(await checkFolder(site)),
    ...checkHeaders(site),
  ];
  const advice = adviceFor(site.home.headers.get('server'));
  return problems.map(({ path, problem, fix = advice }) => ({
    address: new URL(path, address).href,
    problem,
    fix,
  }));
}
