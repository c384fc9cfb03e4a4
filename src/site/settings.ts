/**
 * Where the site lives, and how long its lists are: the one place to set either.
 *
 * SITE_ADDRESS in the environment sets the address for one build, so that the same sources can be
 * built for several hosts: `SITE_ADDRESS=https://reviews.example/archive/ npm run build`.
 */
const defaultAddress = 'http://localhost:4321/';

function readAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash) {
    throw new Error(
      `SITE_ADDRESS is ${JSON.stringify(text)}, which is not the address of a site. ` +
        'Write it in full, as https://reviews.example/ or https://reviews.example/archive/.',
    );
  }
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(`PORT is ${JSON.stringify(text)}, which is not the number of a port, as 4321.`);
}

const address = readAddress(process.env['SITE_ADDRESS'] || defaultAddress);

export const site = {
  /** The port at which the site is served on this machine: PORT in the environment sets it. */
  port: readPort(process.env['PORT'] || '4321'),
  /** Scheme and host, without a path: `https://reviews.example`. */
  origin: address.origin,
  /** The path under which every page lies, with a slash at both ends. */
  base: address.pathname,
  /** The language of the interface at the root; each other one has a folder of its name. */
  rootLanguage: 'en',
  /** How many reviews a page of a list shows at most. */
  listLength: 20,
  /** How many reviews on the same themes a review's page names at most. */
  relatedLength: 3,
  /** How many lines a page of the index of persons has at most. */
  peopleLength: 200,
} as const;
