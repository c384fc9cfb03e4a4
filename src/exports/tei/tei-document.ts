import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { readBody } from '../../markdown/body.ts';
import type { ReviewExport } from '../review-export.ts';
import { xmlDocument } from '../xml-document.ts';
import { notesOf, passageSpans } from './standoff.ts';
import { teiHeader } from './tei-header.ts';
import { teiBody } from './text-element.ts';

/** Elements whose content is mixed with text, or short: their children are not on lines of their own. */
const inOneLine: ReadonlySet<string> = new Set([
  'p',
  'head',
  'note',
  'category',
  'choice',
  'persName',
  'emph',
  'hi',
  'ref',
  'foreign',
  'corr',
  'sic',
  'supplied',
  'surplus',
  'ab',
  'said',
]);

/** Puts every child of the other elements on a line of its own, so that people can read the document. */
function inLines(root: Element): Element {
  visit(root, 'element', (element) => {
    if (inOneLine.has(element.name) || element.children.some(({ type }) => type === 'text')) return;
    const lines = element.children.flatMap((child) => [
      { type: 'text' as const, value: '\n' },
      child,
    ]);
    element.children = lines.length === 0 ? [] : [...lines, { type: 'text', value: '\n' }];
  });
  return root;
}

/**
 * A review as TEI P5 (https://tei-c.org/guidelines/p5/): its text with corrections, names and passages, and what is
 * known of it. The words are as the archive has them, without typesetting.
 *
 * @returns an XML document, valid against TEI All
 * @throws {Error} if the text of the review is not that of its record
 */
export function teiDocument(exported: ReviewExport): string {
  const { review, film, markdown } = exported;
  const read = readBody(markdown);
  if ('problems' in read) throw new Error(`The text of ${review.slug} cannot be read.`);
  const body = teiBody(read.tree, review, film);
  return xmlDocument(
    inLines(
      x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
        teiHeader(exported),
        x('text', { 'xml:lang': review.language }, [
          x('body', [...body.elements, ...passageSpans(review)]),
          ...notesOf(review, body),
        ]),
      ]),
    ),
  );
}
