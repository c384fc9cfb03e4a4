import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Findings {
  readonly violations: string[];
  /** What axe cannot decide, such as the contrast of text that something overlaps. */
  readonly undecided: string[];
}

const describe = ({ id, nodes }: axe.Result) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`;

/** A finding without the contrast of text in drawings, which axe can never decide. Another test compares it. */
const decidable = (finding: axe.Result) =>
  finding.id === 'color-contrast'
    ? { ...finding, nodes: finding.nodes.filter(({ html }) => !html.startsWith('<text')) }
    : finding;

/** What axe finds on a page as it is now. */
export async function axeFindings(page: Page): Promise<Findings> {
  // If a passage begins with the initial of a text, which floats, axe takes the initial for something that
  // overlaps the passage; on a narrow screen it takes the number of the paragraph for something that overlaps the
  // initial. An open card does overlap the text, so axe looks at it in its place in the list. Of critics' lines in a
  // row that scrolls sideways, axe takes those outside for covered, so it looks at them one below the other. The
  // notation has no box on a wide screen, but axe takes it for a panel that covers the page.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .initial { float: none !important }
      .card { position: static !important }
      .strip { position: relative !important }
      @media (width < 62rem) {
        .blurbs { display: block !important }
        .paragraph-link { z-index: -1 !important }
      }
      @media (width >= 62rem) { .notation:not(:popover-open) { position: static !important } }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(
    (values) =>
      window.axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
      }),
    tags,
  );
  return {
    violations: violations.map(describe),
    undecided: incomplete
      .map(decidable)
      .filter(({ nodes }) => nodes.length > 0)
      .map(describe),
  };
}

export const nothing: Findings = { violations: [], undecided: [] };
