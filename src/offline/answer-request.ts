import { interfaceParameter } from '../site/copied-modules/interface-parameter.ts';
import { find, forget, keep, touch } from './kept.ts';
import { isHashNamed, type OfflineSite } from './offline-site.ts';

/** How long the network may take to begin an answer, in milliseconds, if another one is kept. */
const patience = 6000;

/** What the answer to a request needs of its event, which is a FetchEvent: only service workers know that type. */
interface RequestEvent {
  readonly request: Request;
  /** The id of the page to which a navigation leads. */
  readonly resultingClientId: string;
  /** Adds work that the service worker has to live for. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** Whether the network, too late for a page, answers with another version of it, by the ids of pages. */
export const hasNewer = new Map<string, Promise<boolean>>();

/** An address without its query and its fragment: a static host answers to neither. */
export function plainAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** The page that says that there is no network, in the language that an address names, or in one that is there. */
async function offlinePage(address: string, { base, languages }: OfflineSite) {
  const { pathname, searchParams } = new URL(address);
  const tags = Object.keys(languages);
  const [root] = tags;
  const folder = tags.find((tag) => tag !== root && pathname.startsWith(`${base}${tag}/`));
  const asked = folder ?? searchParams.get(interfaceParameter);
  const ordered = tags.toSorted((one, other) => Number(other === asked) - Number(one === asked));
  for (const tag of ordered) {
    const page = languages[tag] && (await find(languages[tag].offlinePage, base));
    if (page) return page;
  }
  return undefined;
}

/** Returns the first answer to arrive, or undefined if there is none in time. */
async function inTime(network: Promise<Response>): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });
  return Promise.race([network.catch(() => undefined), late]);
}

/** Answers with the network. What is kept answers only if the network does not. */
async function fromNetworkFirst(event: RequestEvent, site: OfflineSite): Promise<Response> {
  const { request } = event;
  const address = plainAddress(request.url);
  // Not from what the browser has: some hosts let it use old pages without asking.
  const network = fetch(request, { cache: 'no-cache' });
  const kept = network.then(async (response) => {
    if (response.status === 404 || response.status === 410) await forget(address, site.base);
    else await keep(address, response.clone(), site);
  });
  event.waitUntil(kept.catch(() => undefined));
  const answer = await inTime(network);
  if (answer) return answer;
  const found = (await find(address, site.base)) ?? (await find(`${address}/`, site.base));
  if (found) {
    event.waitUntil(touch(address, site.base));
    const old = found.clone();
    const isNewer = async (late: Response) => late.ok && (await late.text()) !== (await old.text());
    hasNewer.set(
      event.resultingClientId,
      network.then(isNewer).catch(() => false),
    );
    return found;
  }
  if (request.mode !== 'navigate') return network;
  return network.catch(async (error: unknown) => {
    const page = await offlinePage(request.url, site);
    if (page) return page;
    throw error;
  });
}

/** Answers with what is kept: the content of a file cannot change under its name. */
async function fromKeptFirst(event: RequestEvent, site: OfflineSite): Promise<Response> {
  const { request } = event;
  const address = plainAddress(request.url);
  const found = await find(address, site.base);
  if (found) {
    event.waitUntil(touch(address, site.base));
    return found;
  }
  const response = await fetch(request);
  event.waitUntil(keep(address, response.clone(), site).catch(() => undefined));
  return response;
}

/** Answers what a page asks for, or returns undefined if the browser should answer it itself. */
export function answerRequest(
  event: RequestEvent,
  site: OfflineSite,
): Promise<Response> | undefined {
  const { request } = event;
  const isOfSite = request.url.startsWith(location.origin + site.base);
  if (!isOfSite || request.method !== 'GET' || request.headers.has('range')) return undefined;
  const answer = isHashNamed(new URL(request.url).pathname, site)
    ? fromKeptFirst
    : fromNetworkFirst;
  return answer(event, site);
}
