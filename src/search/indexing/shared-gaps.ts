import type { TableGaps } from './missing-translations.ts';

/** The pages of a build and its integrations load modules separately, so this is global. */
declare global {
  var gapsOfTable: TableGaps | undefined;
}

/**
 * Shares what the table of translations lacks with the rest of this build, which has the texts only while it makes
 * pages.
 */
export function shareGaps(gaps: TableGaps): void {
  globalThis.gapsOfTable = gaps;
}

/**
 * What the table of translations lacks, as the pages of this build have found it.
 *
 * @throws {Error} if they have not
 */
export function sharedGaps(): TableGaps {
  if (!globalThis.gapsOfTable) throw new Error('No page has compared the table of translations.');
  return globalThis.gapsOfTable;
}
