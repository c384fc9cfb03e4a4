import type { Graph, Thing } from 'schema-dts';
import { withoutMarks } from '../../i18n/fallback-marks.ts';

/** What HTML might take for markup within a script, as JSON escapes it. Outside texts, JSON has none of it. */
const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Things of schema.org's vocabulary as JSON-LD for a script element. No text in it can end the element, or hide its
 * end in a comment: it contains no `<`.
 */
export function jsonScript(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return withoutMarks(JSON.stringify(graph)).replace(
    /[<\u2028\u2029]/g,
    (sign) => escapes[sign] ?? sign,
  );
}
