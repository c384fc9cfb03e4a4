import { describeFindings } from '../loader/describe-findings.ts';
import type { Problem } from '../loader/problem.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The page for every address if the content had problems from the start, so that there is nothing to show but
 * these.
 *
 * @param overlay the address of the script that shows problems, and reloads the page when they are fixed
 */
export function pageWithoutContent(problems: readonly Problem[], overlay: string): string {
  return `<!DOCTYPE html>
<html lang="en" data-without="content">
<head><meta charset="utf-8"><title>Problems in the content</title></head>
<body><pre>${escaped(describeFindings({ problems, warnings: [] }))}</pre><script type="module" src="${overlay}"></script></body>
</html>
`;
}
