import { slugOf } from '../../src/archive/text/slug.ts';
import { type ContentFile, yamlFile } from './content-file.ts';
import { happens, makeNew, type Random } from './random.ts';
import type { Inscribe } from './setting.ts';
import type { TextSource } from './text-source.ts';

/** A theme that the real archive does not have. */
export interface GeneratedTheme {
  readonly id: string;
  readonly label: string;
}

/** The share of themes that had another id before. */
const renamedShare = 0.1;

/** Makes up themes whose ids differ from those of real ones. */
export function generateThemes(
  count: number,
  real: readonly string[],
  source: TextSource,
): GeneratedTheme[] {
  const taken = new Set(real);
  const titled = () => {
    const label = source.title(2);
    return { id: slugOf(label), label };
  };
  return Array.from({ length: Math.max(0, count) }, () => makeNew(taken, ({ id }) => id, titled));
}

/** The records of themes, each on a line of its own in the notation. */
export function themeFiles(
  themes: readonly GeneratedTheme[],
  firstPitch: number,
  inscribe: Inscribe,
  random: Random,
): ContentFile[] {
  return themes.map(({ id, label }, index) =>
    yamlFile(`themes/${id}.yaml`, {
      label: inscribe(label),
      definition: inscribe(`What the reviews say of ${label.toLowerCase()}, made up for tests.`),
      pitch: firstPitch + index,
      ...(happens(renamedShare, random) ? { formerly: [`former-${id}`] } : {}),
    }),
  );
}
