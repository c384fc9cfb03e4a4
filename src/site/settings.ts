import { readContact } from './contact.ts';
import { addressIn, isPrecompressedIn, readYesNo } from './environment.ts';

/**
 * The address of the site. SITE_ADDRESS in the environment replaces it for one build:
 * `SITE_ADDRESS=https://reviews.example/archive/ npm run build`. Without it, the address comes from the host that
 * builds the site, if it says which.
 */
const defaultAddress = 'http://localhost:4321/';

/**
 * Where readers send questions about rights, and requests to take a review down: an e-mail address, or the
 * address of a web page. SITE_CONTACT in the environment replaces it for one build.
 */
const defaultContact = '';

/**
 * An address in signs that no host, file system or bundler writes in another way. Other signs, such as spaces and
 * umlauts, have to be written as hosts do: `xn--…`. A user and a password would be on every page.
 */
const plainAddress = /^https?:\/\/(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?(?:\/[\w.~-]+)*\/?$/i;

function readAddress(text: string): URL {
  const address = URL.canParse(text) && plainAddress.test(text) ? new URL(text) : undefined;
  if (!address) {
    throw new Error(
      `SITE_ADDRESS is ${JSON.stringify(text)}, which is not the address of a website. ` +
        'Write it in full, in letters a to z, digits and hyphens, without a user or a password: ' +
        'https://reviews.example/ or https://reviews.example/archive/.',
    );
  }
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

/**
 * Whether pages have images for where their links are shared. They take most of the room of a site, and of a large
 * archive much of the time of a build that keeps nothing of an earlier one. SITE_CARDS in the environment replaces it.
 */
const defaultCards = 'yes';

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(
    `PORT is ${JSON.stringify(text)}, which is not a port number. Write a number below 65536, such as 4321.`,
  );
}

const address = readAddress(addressIn(process.env) ?? defaultAddress);

export const site = {
  /** The port of the local servers. PORT in the environment replaces it. */
  port: readPort(process.env['PORT'] || '4321'),
  /** Scheme and host: `https://reviews.example`. */
  origin: address.origin,
  /** The path of the home page, with a slash at both ends. All other pages are below it. */
  base: address.pathname,
  /** Where readers reach the owner of the site; undefined if that is not set. */
  contact: readContact(process.env['SITE_CONTACT'] || defaultContact),
  /** Whether the build adds compressed copies of files, for servers that send them. */
  isPrecompressed: isPrecompressedIn(process.env),
  /**
   * Whether browsers keep what readers open, so that it can be read and searched without a network. If this is turned
   * off, the next build removes what they have kept.
   */
  offline: true,
  /** Whether pages have images for where their links are shared. */
  hasCards: readYesNo('SITE_CARDS', process.env['SITE_CARDS'] || defaultCards),
  /** The interface language at the root. Each other language has a folder with its tag. */
  rootLanguage: 'en',
  /** Maximum number of reviews on a page of a list. */
  listLength: 50,
  /** Maximum number of reviews on a page of a person, if it quotes only some mentions. */
  mentioningLength: 50,
  /** How much a theme's page quotes and lists. */
  themeLengths: { quoted: 12, ofFilm: 4, listed: 100 },
  /** Maximum number of films on a page of the list of films. */
  filmsLength: 10,
  /** Maximum number of related reviews on the page of a review. */
  relatedLength: 2,
  /** Maximum number of reviews in a feed: of the archive, a language or a theme; and of a film or a person. */
  feedLengths: { broad: 30, narrow: 5 },
  /** Maximum number of people on a page of the list of people. */
  peopleLength: 200,
} as const;
