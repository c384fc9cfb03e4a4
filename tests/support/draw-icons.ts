// Draws the icons of the site from the drawing of its favicon, into public/icons: node tests/support/draw-icons.ts
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const root = new URL('../../', import.meta.url);

/** The icons by their names: their width and height in pixels, and whether the background fills the square. */
export const icons = {
  'icon-192': { size: 192, isFull: false },
  'icon-512': { size: 512, isFull: false },
  // Devices cut it to a shape of their own, and show at least the circle in its middle.
  'maskable-512': { size: 512, isFull: true },
  'apple-touch-icon': { size: 180, isFull: true },
} as const;

export type IconName = keyof typeof icons;

/** The drawing with a background without rounded corners, its marks inside the circle that every device shows. */
const filled = (drawing: string) =>
  drawing
    .replace(' rx="4"', '')
    .replace('<path ', '<path transform="translate(16 16) scale(0.8) translate(-16 -16)" ');

let isReady: Promise<void> | undefined;

/** An icon as a PNG. */
export async function drawIcon(name: IconName): Promise<Uint8Array> {
  const renderer = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  isReady ??= readFile(renderer).then((module) => initWasm(module));
  await isReady;
  const { size, isFull } = icons[name];
  const drawing = await readFile(new URL('public/favicon.svg', root), 'utf8');
  const fitTo = { mode: 'width', value: size } as const;
  return new Resvg(isFull ? filled(drawing) : drawing, { fitTo }).render().asPng();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of Object.keys(icons).filter((each): each is IconName => each in icons)) {
    await writeFile(new URL(`public/icons/${name}.png`, root), await drawIcon(name));
  }
}
