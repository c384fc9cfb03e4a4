import type { APIContext } from 'astro';
import { fileResponse } from '../../hosting/file-response.ts';
import { interfaceLanguages } from '../../i18n/interface-languages.ts';
import { playerMarkup } from '../../presentation/player-markup.ts';

export function getStaticPaths() {
  return interfaceLanguages.map((language) => ({ params: { language } }));
}

/** The controls of the player, in an interface language. */
export function GET({ params: { language } }: APIContext<never, { language: string }>) {
  return fileResponse(`listening/${language}.txt`, playerMarkup(language));
}
