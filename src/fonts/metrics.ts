/** The vertical measures of a font and the mean width of its letters, in its own units. */
export interface Metrics {
  readonly ascent: number;
  /** Below the baseline: negative. */
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  /** The mean advance of a letter, each as often as in running text. */
  readonly meanWidth: number;
}

/** A font that the systems of readers have. */
export interface SystemFont {
  readonly name: string;
  readonly metrics: Metrics;
}

// As the package @capsizecss/metrics, 4.1, gives them.
export const sourceSerif: Metrics = {
  ascent: 1036,
  descent: -335,
  lineGap: 0,
  unitsPerEm: 1000,
  meanWidth: 479,
};

export const leagueGothic: Metrics = {
  ascent: 1935,
  descent: -465,
  lineGap: 0,
  unitsPerEm: 2000,
  meanWidth: 528,
};

/** The families of the site's typefaces, as style sheets call them. */
export type Family = 'Text' | 'Display';

/** What stands in for a family: one of them, on most systems. */
export const standIns: Readonly<Record<Family, readonly SystemFont[]>> = {
  Text: [
    {
      name: 'Georgia',
      metrics: { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048, meanWidth: 913 },
    },
    {
      name: 'Times New Roman',
      metrics: { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, meanWidth: 832 },
    },
  ],
  Display: [
    {
      name: 'Arial',
      metrics: { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, meanWidth: 913 },
    },
  ],
};
