import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { provideSite, type SiteName } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the built sites that tests examine. */
    sites: Record<Exclude<SiteName, 'later' | 'online'>, string>;
  }
}

/** Builds the sites that tests examine, two at a time. */
export default async function buildSites({ provide }: TestProject): Promise<void> {
  const dist = async (name: SiteName) => join(await provideSite(name), 'dist');
  const [[plain, based, turned, hostile], [again, grown, foreign, live]] = await Promise.all([
    dist('plain').then(
      async (site) =>
        [site, await dist('based'), await dist('turned'), await dist('hostile')] as const,
    ),
    dist('again').then(
      async (site) =>
        [site, await dist('grown'), await dist('foreign'), await dist('live')] as const,
    ),
  ]);
  provide('sites', { plain, again, based, grown, turned, foreign, live, hostile });
}
