/** The font families of the site, as style sheets name them. */
export type Family = 'Text' | 'Display';

/** A typeface of the site in one style. */
export interface Face {
  /** The first part of its file names. */
  readonly name: string;
  readonly family: Family;
  readonly style: 'normal' | 'italic';
  /** Its file, in the package that it comes from. */
  readonly file: string;
  /** A word in its name that its licence reserves for the font as it was published, and what replaces it. */
  readonly reserved?: { readonly word: string; readonly replacement: string };
  /** The OpenType features that the site uses. */
  readonly features: readonly string[];
  /**
   * Whether every page preloads it. If it still arrives late, the page keeps its fallback font
   * (`font-display: optional`), so that nothing moves. Other faces replace their fallback when they arrive.
   */
  readonly isPreloaded: boolean;
}

const commonFeatures = ['kern', 'liga'];

/** The name that Adobe reserves. */
const source = { word: 'Source', replacement: 'Record' };

/** A text serif with true italics and old-style figures, and a condensed grotesque for titles and stated ratings. */
export const faces: readonly Face[] = [
  {
    name: 'text',
    family: 'Text',
    style: 'normal',
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    reserved: source,
    features: [...commonFeatures, 'onum'],
    isPreloaded: true,
  },
  {
    name: 'text-italic',
    family: 'Text',
    style: 'italic',
    file: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    reserved: source,
    features: [...commonFeatures, 'onum'],
    isPreloaded: false,
  },
  {
    name: 'display',
    family: 'Display',
    style: 'normal',
    file: '@expo-google-fonts/league-gothic/400Regular/LeagueGothic_400Regular.ttf',
    features: commonFeatures,
    isPreloaded: true,
  },
];
