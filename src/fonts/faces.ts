import type { Family, Metrics } from './metrics.ts';
import { leagueGothic, sourceSerif } from './metrics.ts';

/** A typeface of the site, in one style. */
export interface Face {
  /** What its files are called. */
  readonly name: string;
  readonly family: Family;
  readonly style: 'normal' | 'italic';
  /** Its file, within the package that it comes from. */
  readonly file: string;
  /** Its OpenType features that the site uses. */
  readonly features: readonly string[];
  readonly metrics: Metrics;
  /**
   * Whether every page needs it at once. Then it is fetched with the page, and a page on which it is
   * late stays as it is set; others are set anew when they come.
   */
  readonly isNeededAtOnce: boolean;
}

const always = ['kern', 'liga'];

/** A text serif with true italics and oldstyle figures, and the grotesque of sleeves for titles and numerals. */
export const faces: readonly Face[] = [
  {
    name: 'text',
    family: 'Text',
    style: 'normal',
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    features: [...always, 'onum'],
    metrics: sourceSerif,
    isNeededAtOnce: true,
  },
  {
    name: 'text-italic',
    family: 'Text',
    style: 'italic',
    file: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    features: [...always, 'onum'],
    metrics: sourceSerif,
    isNeededAtOnce: false,
  },
  {
    name: 'display',
    family: 'Display',
    style: 'normal',
    file: '@expo-google-fonts/league-gothic/400Regular/LeagueGothic_400Regular.ttf',
    features: always,
    metrics: leagueGothic,
    isNeededAtOnce: true,
  },
];
