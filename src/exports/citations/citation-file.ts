import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { fileResponse } from '../../hosting/file-response.ts';
import type { Reference } from './reference.ts';
import { texReference } from './tex-text.ts';

// Programs read UTF-8; in ASCII, citation-js would drop Japanese. Keys are the slugs, which never change.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
});

/** The formats of citation files, by the endings of their names. */
export type CitationFormat = 'bib' | 'ris' | 'json';

/** A reference in BibTeX, RIS or CSL-JSON, with a line end. */
export function writeReference(reference: Reference, format: CitationFormat): string {
  if (format === 'json') return `${JSON.stringify([reference], undefined, 2)}\n`;
  if (format === 'bib') return `${new Cite(texReference(reference)).format('bibtex').trim()}\n`;
  // citation-js breaks long lines anywhere, and reads a space where it broke one.
  return `${new Cite(reference).format('ris').replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')}\n`;
}

/** A citation file. */
export function citationResponse(reference: Reference, format: CitationFormat): Response {
  return fileResponse(`/citation.${format}`, writeReference(reference, format));
}
