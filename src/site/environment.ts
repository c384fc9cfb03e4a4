/** The variables of the environment that a build reads. An empty one counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The address of the site from the environment: SITE_ADDRESS, or else what the host that builds it says.
 *
 * @returns undefined if the environment has none
 */
export function addressIn(environment: Environment): string | undefined {
  const { SITE_ADDRESS, NETLIFY, CONTEXT, URL, DEPLOY_PRIME_URL, CF_PAGES, CF_PAGES_URL } =
    environment;
  if (SITE_ADDRESS) return SITE_ADDRESS;
  // Previews of branches and of pull requests have addresses of their own.
  if (NETLIFY) return (CONTEXT === 'production' ? URL : DEPLOY_PRIME_URL) || URL || undefined;
  if (CF_PAGES) return CF_PAGES_URL || undefined;
  return undefined;
}

/**
 * Reads a variable that is yes or no.
 *
 * @throws {Error} if it is neither
 */
export function readYesNo(name: string, text: string): boolean {
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw new Error(`${name} is ${JSON.stringify(text)}. Write yes or no.`);
}

/**
 * Whether the build adds compressed copies of files: what SITE_PRECOMPRESSED says, or else yes, unless the host that
 * builds the site compresses by itself.
 *
 * @throws {Error} if the variable is neither yes nor no
 */
export function isPrecompressedIn(environment: Environment): boolean {
  const { SITE_PRECOMPRESSED: text, NETLIFY, CF_PAGES } = environment;
  return text ? readYesNo('SITE_PRECOMPRESSED', text) : !NETLIFY && !CF_PAGES;
}
