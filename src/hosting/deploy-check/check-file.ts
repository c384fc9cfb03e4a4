import type { Path } from '../../site/addresses.ts';
import { cacheControl, immutable } from '../caching.ts';
import { contentType, mediaTypeOf } from '../media-types.ts';
import { ask, type DeployedSite, type HostAnswer } from './deployed-site.ts';

/** Part of a finding: by default, the host's guide says how to fix it. */
export interface Problem {
  readonly path: Path;
  readonly problem: string;
  readonly fix?: string;
}

/** A value of a header, as a problem names it. */
export const shown = (value: string | null) => (value === null ? 'nothing' : `“${value}”`);

/** Header values that differ only in spaces or capitals mean the same. */
export const plain = (value: string) => value.toLowerCase().replaceAll(/\s+/g, '');

function checkType(path: Path, { headers }: HostAnswer): Problem[] {
  const type = mediaTypeOf(path);
  const sent = headers.get('content-type');
  if (!type) return [];
  const found = plain(sent ?? '');
  const expected = plain(contentType(type));
  // A parameter more does no harm, and any name for scripts does.
  if (found === expected || found.startsWith(`${expected};`)) return [];
  if (path.endsWith('.js') && found.startsWith('application/javascript;charset=utf-8')) return [];
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

/** Checks that a host sends a file, with its type and its caching, and compressed if that makes it smaller. */
export async function checkFile(site: DeployedSite, path: Path): Promise<Problem[]> {
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
