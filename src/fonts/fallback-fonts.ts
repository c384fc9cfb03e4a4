import type { fromBuffer } from '@capsizecss/unpack';
import type { Family } from './faces.ts';

/** The vertical metrics of a font and the mean width of its letters, in its own units. */
export type Metrics = Pick<
  Awaited<ReturnType<typeof fromBuffer>>,
  'ascent' | 'descent' | 'lineGap' | 'unitsPerEm' | 'xWidthAvg'
>;

/** A font that operating systems include. */
export interface SystemFont {
  readonly name: string;
  readonly metrics: Metrics;
}

/**
 * The fonts that replace each family until its files arrive; most systems have one of them.
 *
 * Their metrics are copied from @capsizecss/metrics 4.1, which takes too much space as a dependency: 169 MB.
 */
export const fallbackFonts: Readonly<Record<Family, readonly SystemFont[]>> = {
  Text: [
    {
      name: 'Georgia',
      metrics: { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 913 },
    },
    {
      name: 'Times New Roman',
      metrics: { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, xWidthAvg: 832 },
    },
  ],
  Display: [
    {
      name: 'Arial',
      metrics: { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, xWidthAvg: 913 },
    },
  ],
};
