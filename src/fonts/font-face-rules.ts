import { unicodeRange } from './characters.ts';
import type { Family } from './faces.ts';
import { fallbackFonts, type Metrics, type SystemFont } from './fallback-fonts.ts';
import type { Font } from './fonts.ts';

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/**
 * The descriptors that make a fallback font take as much room as a typeface of the site, so that little
 * moves when one replaces the other (CSS Fonts 5, `size-adjust` and metrics overrides).
 */
function metricsOverrides(wanted: Metrics, fallback: Metrics): string {
  const size = wanted.xWidthAvg / wanted.unitsPerEm / (fallback.xWidthAvg / fallback.unitsPerEm);
  const override = (length: number) => percent(length / wanted.unitsPerEm / size);
  return [
    `size-adjust:${percent(size)}`,
    `ascent-override:${override(wanted.ascent)}`,
    `descent-override:${override(-wanted.descent)}`,
    ...(fallback.lineGap === wanted.lineGap
      ? []
      : [`line-gap-override:${override(wanted.lineGap)}`]),
  ].join(';');
}

const fallbackName = (family: Family, { name }: SystemFont) => `${family} as ${name}`;

function fallbackRules({ face: { family }, metrics }: Font): string[] {
  return fallbackFonts[family].map((font) => {
    const overrides = metricsOverrides(metrics, font.metrics);
    const name = fallbackName(family, font);
    return `@font-face{font-family:"${name}";src:local("${font.name}");${overrides}}`;
  });
}

function rules({ face: { family, style, isPreloaded }, base, extra }: Font): string[] {
  const start = `font-family:${family};${style === 'italic' ? 'font-style:italic;' : ''}`;
  const rule = (url: string, end: string) =>
    `@font-face{${start}src:url(${url});font-display:${end}}`;
  return [
    rule(base.name, isPreloaded ? 'optional' : 'swap'),
    ...(extra
      ? [rule(extra.asset.name, `swap;unicode-range:${unicodeRange(extra.characters)}`)]
      : []),
  ];
}

/** A family with its fallback fonts, as a value of `font-family`. */
const families = (family: Family, generic: string) =>
  [family, ...fallbackFonts[family].map((font) => `"${fallbackName(family, font)}"`), generic].join(
    ',',
  );

/** The rules that load the fonts, and the properties `--text` and `--display` that name their families. */
export function fontStyle(fonts: readonly Font[]): string {
  const upright = fonts.filter(({ face }) => face.style === 'normal');
  return [
    ...fonts.flatMap(rules),
    ...upright.flatMap(fallbackRules),
    `:root{--text:${families('Text', 'serif')};--display:${families('Display', 'sans-serif')}}`,
  ].join('\n');
}
