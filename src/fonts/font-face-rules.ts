import { unicodeRange } from './characters.ts';
import { type Face, faces } from './faces.ts';
import type { FontFile } from './font-files.ts';
import { type Family, type Metrics, type SystemFont, standIns } from './metrics.ts';

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/**
 * What gives a system's font the measures of a typeface of the site, so that a text takes the same room
 * in either (CSS Fonts 5, `size-adjust` and the overrides of metrics).
 */
function adjustments(wanted: Metrics, given: Metrics): string {
  const size = wanted.meanWidth / wanted.unitsPerEm / (given.meanWidth / given.unitsPerEm);
  const override = (length: number) => percent(length / wanted.unitsPerEm / size);
  return [
    `size-adjust:${percent(size)}`,
    `ascent-override:${override(wanted.ascent)}`,
    `descent-override:${override(-wanted.descent)}`,
    ...(given.lineGap === wanted.lineGap ? [] : [`line-gap-override:${override(wanted.lineGap)}`]),
  ].join(';');
}

const standInName = (family: Family, { name }: SystemFont) => `${family} as ${name}`;

function standInRule(face: Face, font: SystemFont): string {
  const name = standInName(face.family, font);
  return `@font-face{font-family:"${name}";src:local("${font.name}");${adjustments(face.metrics, font.metrics)}}`;
}

function rule({ face, asset, characters }: FontFile): string {
  return [
    `@font-face{font-family:${face.family}`,
    ...(face.style === 'italic' ? ['font-style:italic'] : []),
    `src:url(${asset.name})`,
    `font-display:${face.isNeededAtOnce && !characters ? 'optional' : 'swap'}`,
    ...(characters ? [`unicode-range:${unicodeRange(characters)}`] : []),
  ]
    .join(';')
    .concat('}');
}

/** The families of a typeface and of what stands in for it, for `font-family`. */
const families = (family: Family, generic: string) =>
  [family, ...standIns[family].map((font) => `"${standInName(family, font)}"`), generic].join(',');

/** The rules that bring the typefaces, and the properties `--text` and `--display` that name them. */
export function fontStyle(files: readonly FontFile[]): string {
  const upright = faces.filter(({ style }) => style === 'normal');
  return [
    ...files.map(rule),
    ...upright.flatMap((face) => standIns[face.family].map((font) => standInRule(face, font))),
    `:root{--text:${families('Text', 'serif')};--display:${families('Display', 'sans-serif')}}`,
  ].join('\n');
}
