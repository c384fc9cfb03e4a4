import type { WebPage } from 'schema-dts';
import { type Path, wholeAddress } from '../../site/addresses.ts';

/** A page of which nothing else is to be said. */
export function pageData(name: string, path: Path, language: string): WebPage {
  return { '@type': 'WebPage', name, url: wholeAddress(path), inLanguage: language };
}
