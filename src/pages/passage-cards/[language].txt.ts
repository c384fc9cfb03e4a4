import type { APIContext } from 'astro';
import { fileResponse } from '../../hosting/file-response.ts';
import { interfaceLanguages } from '../../i18n/interface-languages.ts';
import { cardLabels } from '../../presentation/card-labels.ts';

export function getStaticPaths() {
  return interfaceLanguages.map((language) => ({ params: { language } }));
}

/** The words of the card of a passage, in an interface language. */
export function GET({ params: { language } }: APIContext<never, { language: string }>) {
  return fileResponse(`passage-cards/${language}.txt`, cardLabels(language));
}
