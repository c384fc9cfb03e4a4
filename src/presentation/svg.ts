import type { Rectangle } from '../archive/score/standing-bar.ts';

/** Attributes of an SVG element. Those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as XML or HTML, for the content of an element or the value of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** A number with two decimals, more than one sees. */
export const rounded = (number: number) => Math.round(number * 100) / 100;

/** A rectangle as a path. Several make one path: they need not be elements. */
export function rectanglePath({ x, y, width, height }: Rectangle): string {
  const [right, bottom] = [rounded(x + width), rounded(y + height)];
  return `M${rounded(x)} ${rounded(y)}H${right}V${bottom}H${rounded(x)}z`;
}

/** An SVG element as XML. The content is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${escaped(String(typeof value === 'number' ? rounded(value) : value))}"`],
  );
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** A line of text that has to fit. */
interface Line {
  readonly text: string;
  /** Where it starts, or ends, unless that is 0. */
  readonly x?: number;
  readonly y: number;
  readonly size: number;
  /** Whether its group has its size. */
  readonly hasSizeOfGroup?: boolean;
  /** The width that it may have. */
  readonly width: number;
  readonly anchor?: 'start' | 'end';
  /** Its colour, unless it has that of its group. */
  readonly fill?: string;
}

/** The mean width of a character, in ems: in the site's display font, and in the widest of its fallbacks. */
const characterWidth = { usual: 0.285, widest: 0.55 } as const;

/**
 * A line of text. If it would not fit in a fallback font, which may be wide, it is set to the width that it has in
 * the site's own font.
 */
export function line({ text, x, y, size, hasSizeOfGroup, width, anchor, fill }: Line): string {
  const ems = text.length * size;
  const textLength = Math.round(Math.min(width, ems * characterWidth.usual));
  const squeezed =
    ems * characterWidth.widest > width ? { textLength, lengthAdjust: 'spacingAndGlyphs' } : {};
  return element(
    'text',
    {
      x,
      y,
      'font-size': hasSizeOfGroup ? undefined : size,
      'text-anchor': anchor,
      fill,
      ...squeezed,
    },
    escaped(text),
  );
}
