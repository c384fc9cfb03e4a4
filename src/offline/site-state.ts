import { keptBy } from './kept-by.ts';

/**
 * What has become of the site since this page was loaded: a later build has replaced it, it cannot be reached, or it is
 * as before.
 */
export type SiteState = 'updated' | 'unreachable' | 'same';

/** Asks the site for this page, and compares the name of its script, which changes with any script. */
export async function siteState(): Promise<SiteState> {
  const script = document.querySelector('script[src]')?.getAttribute('src') ?? '';
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    if (response.headers.has(keptBy)) return 'unreachable';
    return response.status === 404 || (response.ok && !(await response.text()).includes(script))
      ? 'updated'
      : 'same';
  } catch {
    return 'unreachable';
  }
}
