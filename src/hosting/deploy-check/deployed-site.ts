import { z } from 'zod';
import { type Path, paths, searchIndexFolder } from '../../site/addresses.ts';
import { manifestFile, vocabularyFolder } from '../../site/copied-modules/search-manifest.ts';
import { addressInSitemap } from '../address-in-sitemap.ts';

/** How long a host may take to answer, in milliseconds. */
const limit = 15_000;

/** What a host answered. */
export interface HostAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What is to be asked for on a deployed site. All paths are below its base. */
export interface DeployedSite {
  /** Its address, with a slash at its end. */
  readonly address: URL;
  /** The address for which it was built, or undefined if it does not say. */
  readonly built: URL | undefined;
  /** The answer for its home page. */
  readonly home: HostAnswer;
  /** The tags of its interface languages, the root language first. */
  readonly languages: readonly string[];
  /** A file of each kind. */
  readonly files: readonly Path[];
  /** A folder with a page. */
  readonly folder: Path;
}

/**
 * Asks for an address. Redirects are not followed; the body comes decompressed.
 *
 * @throws {Error} with the address, if nothing answers in time, or the answer breaks off
 */
export async function ask(address: URL): Promise<HostAnswer> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'br, gzip' },
      signal: AbortSignal.timeout(limit),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    const reason = error instanceof Error ? String(error.cause ?? error.message) : String(error);
    throw new Error(`Nothing answers at ${address}: ${reason}`);
  }
}

/** The part of Pagefind's entry that names files, read from its JSON. */
const entrySchema = z
  .string()
  .transform((text, { addIssue }): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) }));

/**
 * The files of Pagefind's index that its entry names. None if the host has no entry, or sends something else in its
 * place, which the check of that file finds.
 */
async function indexFiles(address: URL): Promise<Path[]> {
  const { text } = await ask(new URL(`${searchIndexFolder}/pagefind-entry.json`, address));
  const { data } = entrySchema.safeParse(text);
  const languages = data?.languages ?? {};
  return Object.values(languages).map(
    ({ hash }) => `${searchIndexFolder}/pagefind.${hash}.pf_meta`,
  );
}

/** The values of an attribute in all elements of a kind. */
function attributes(html: string, element: string, name: string): string[] {
  const tags = html.matchAll(new RegExp(`<${element}\\b[^>]*\\b${name}="([^"]*)"`, 'g'));
  return Array.from(tags, ([, value = '']) => value);
}

/** The address for which a site was built, as its sitemap says. */
async function builtFor(address: URL): Promise<URL | undefined> {
  const { status, text } = await ask(new URL('sitemap-index.xml', address));
  return status === 200 ? addressInSitemap(text) : undefined;
}

/**
 * Looks at the home page of a deployed site for what else is to be asked for.
 *
 * @param address with a slash at its end
 * @throws {Error} if there is no site of this project
 */
export async function findDeployedSite(address: URL): Promise<DeployedSite> {
  const home = await ask(address);
  const [icon] = attributes(home.text, 'link', 'href').filter((href) => /favicon\.svg$/.test(href));
  if (home.status !== 200 || icon === undefined) {
    const where = home.headers.get('location');
    throw new Error(
      `There is no archive at ${address}: the answer has the status ${home.status}` +
        `${where === null ? '' : ` and leads to ${where}`}. ` +
        'Give the address of its home page, and check which folder the host serves.',
    );
  }
  const base = icon.replace(/favicon\.svg$/, '');
  const below = (link: string) => (link.startsWith(base) ? [link.slice(base.length)] : []);
  const loaded = [
    ...attributes(home.text, 'link rel="stylesheet"', 'href'),
    ...attributes(home.text, 'script', 'src'),
    ...attributes(home.text, 'link rel="preload"', 'href'),
  ].flatMap(below);
  const links = attributes(home.text, 'a', 'href').flatMap(below);
  const [slug] = links.flatMap((link) => /^reviews\/([^/?#]+)\/(?:[?#]|$)/.exec(link)?.[1] ?? []);
  const ofReview =
    slug === undefined
      ? []
      : [
          paths.receivedText(slug),
          paths.annotations(slug),
          paths.citation(slug, 'bib'),
          paths.citation(slug, 'json'),
        ];
  const languages = home.text.matchAll(/hreflang="(?!x-default)([^"]+)" href/g);
  return {
    address,
    built: await builtFor(address),
    home,
    languages: [...new Set(Array.from(languages, ([, language = '']) => language))],
    files: [
      ...new Set([
        ...loaded,
        ...ofReview,
        paths.dataFile('archive.schema.json'),
        `${searchIndexFolder}/pagefind.js`,
        `${searchIndexFolder}/pagefind-entry.json`,
        `${searchIndexFolder}/${vocabularyFolder}${manifestFile}`,
        ...(await indexFiles(address)),
      ]),
    ],
    folder: slug === undefined ? 'about' : paths.review(slug),
  };
}
