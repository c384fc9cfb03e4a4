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

/**
 * A reference in BibTeX. Web pages are of the type `online`, which BibLaTeX and programs know, and which styles of
 * BibTeX take for `misc`; citation-js writes no publication, archive or language for them.
 */
function writeBibtex(reference: Reference): string {
  const escaped = texReference(reference);
  const { 'container-title': publication, archive, language } = escaped;
  const more = [
    ...(publication === archive ? [] : [['organization', publication]]),
    ['howpublished', archive],
    ['language', language],
  ].map(([name, value]) => `\t${name} = {${value}},\n`);
  return (
    new Cite(escaped)
      .format('bibtex')
      .trim()
      .replace(/^@misc/, '@online')
      // The address, which has a field of its own.
      .replace(/\n\thowpublished = .*/, '')
      .replace(/\}$/, () => `${more.join('')}}`)
  );
}

/** A reference in RIS, with the notes in one field, since it has no other for them. */
function writeRis(reference: Reference): string {
  const { note, annote, 'container-title': publication } = reference;
  const text = new Cite({
    ...reference,
    // The field of a web page that has the title of its site.
    'collection-title': publication,
    note: `${note} ${annote}`,
  }).format('ris');
  // citation-js breaks long lines anywhere, and reads a space where it broke one.
  return text.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '');
}

/** A reference in BibTeX, RIS or CSL-JSON, with a line end. */
export function writeReference(reference: Reference, format: CitationFormat): string {
  if (format === 'json') return `${JSON.stringify([reference], undefined, 2)}\n`;
  return `${format === 'bib' ? writeBibtex(reference) : writeRis(reference)}\n`;
}

/** A citation file. */
export function citationResponse(reference: Reference, format: CitationFormat): Response {
  return fileResponse(`/citation.${format}`, writeReference(reference, format));
}
