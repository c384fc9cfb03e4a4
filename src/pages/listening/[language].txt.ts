import type { APIContext } from 'astro';
import { interfaceLanguages } from '../../i18n/interface-languages.ts';
import { playerMarkup } from '../../presentation/player-markup.ts';

export function getStaticPaths() {
  return interfaceLanguages.map((language) => ({ params: { language } }));
}

/** The controls of the player, in an interface language. */
export function GET({ params: { language } }: APIContext<never, { language: string }>) {
  return new Response(playerMarkup(language), {
    headers: { 'content-type': 'text/plain;charset=utf-8' },
  });
}
