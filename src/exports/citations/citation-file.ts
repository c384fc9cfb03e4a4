import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Reference } from './reference.ts';
import { texReference } from './tex-text.ts';

// Programs read UTF-8; in ASCII, citation-js would drop Japanese. Keys are the slugs, which never change.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
});

/** The formats of citation files, by the endings of their names, with their media types. */
const mediaTypes = {
  bib: 'application/x-bibtex;charset=utf-8',
  ris: 'application/x-research-info-systems;charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json',
} as const;

export type CitationFormat = keyof typeof mediaTypes;

/** A reference in BibTeX, RIS or CSL-JSON, with a line end. */
export function writeReference(reference: Reference, format: CitationFormat): string {
  if (format === 'json') return `${JSON.stringify([reference], undefined, 2)}\n`;
  if (format === 'bib') return `${new Cite(texReference(reference)).format('bibtex').trim()}\n`;
  // citation-js breaks long lines anywhere, and reads a space where it broke one.
  return `${new Cite(reference).format('ris').replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')}\n`;
}

/** A citation file. */
export function citationResponse(reference: Reference, format: CitationFormat): Response {
  return new Response(writeReference(reference, format), {
    headers: { 'content-type': mediaTypes[format] },
  });
}
