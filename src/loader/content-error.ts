import { describeFindings, type Findings } from './describe-findings.ts';
import type { Problem } from './problem.ts';

/** The content has problems. The message reports all of them, and the warnings, by file and line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];

  constructor(findings: Findings) {
    super(describeFindings(findings));
    this.problems = findings.problems;
    this.warnings = findings.warnings;
    // Editors need the message; a stack trace would only lead them to the code of the check.
    this.stack = '';
  }

  /**
   * Only the name: Astro takes any error whose text has “window” or “document” in it for one about a browser.
   */
  override toString(): string {
    return this.name;
  }
}
