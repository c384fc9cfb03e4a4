import { interfaceParameter } from '../site/copied-modules/interface-parameter.ts';
import { find, forget, isPage, keep, touch } from './kept.ts';
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
  const asked = searchParams.get(interfaceParameter);
  const isAsked = ([tag]: readonly [string, unknown]) =>
    Number(tag === asked || pathname.startsWith(`${base}${tag}/`));
  const ordered = Object.entries(languages).toSorted((one, other) => isAsked(other) - isAsked(one));
  for (const [, [offlinePage]] of ordered) {
    const page = await find(offlinePage, base);
    if (page) return page;
  }
  return undefined;
}

/** Returns the first answer to arrive, or undefined if there is none in time. */
async function inTime(network: Promise<Response>): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience, undefined);
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
    // A file to download, such as the data of the archive, is not kept: it can be very large.
    else if (request.mode !== 'navigate' || isPage(response)) await keep(address, response, site);
  });
  event.waitUntil(kept.catch(() => undefined));
  const answer = await inTime(network);
  if (answer) return answer;
  // A host leads from the address of a folder without its last slash to the folder.
  for (const place of [address, `${address}/`]) {
    const found = await find(place, site.base);
    if (!found) continue;
    event.waitUntil(touch(place, site.base));
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
  event.waitUntil(keep(address, response, site).catch(() => undefined));
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
