import type { Findings } from './describe-findings.ts';

/**
 * Everything that reading the content found, as a JSON array for programs. Each item has the same fields; those
 * that a problem does not have are null. Lines and columns count from 1, columns in UTF-16 units.
 */
export function findingsAsJson({ problems, warnings }: Findings): string {
  const items = [...problems, ...warnings].map(
    ({ file, line = null, column = null, field = null, message, fix, severity = 'problem' }) => ({
      file,
      line,
      column,
      field,
      message,
      fix,
      severity,
    }),
  );
  return JSON.stringify(items, undefined, 2);
}
