import { direction } from '../../archive/text/language.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { dayColours } from '../../presentation/colours.ts';
import { address, paths } from '../../site/addresses.ts';
import { site } from '../../site/settings.ts';

/** The colours of the paper and of the sleeve, which a style sheet cannot give to browsers before a page is there. */
const colours = { background_color: dayColours.paper, theme_color: dayColours.sleeve } as const;

function icon(name: string, size: number, purpose: 'any' | 'maskable') {
  return { src: address(paths.icon(name)), sizes: `${size}x${size}`, type: 'image/png', purpose };
}

/** The manifest by which devices install the site: https://www.w3.org/TR/appmanifest/ */
export function webManifest() {
  const language = site.rootLanguage;
  const { archiveName, archiveDescription } = stringsFor(language);
  const home = address(paths.home(language));
  return {
    id: home,
    name: archiveName,
    short_name: archiveName,
    description: archiveDescription,
    lang: language,
    dir: direction(language),
    start_url: home,
    scope: site.base,
    display: 'minimal-ui',
    ...colours,
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('maskable-512', 512, 'maskable'),
      { src: address('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
}
