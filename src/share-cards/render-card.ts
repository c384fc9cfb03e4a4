import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palette } from './colours.ts';
import { encodePng } from './encode-png.ts';
import { cardSize } from './share-card.ts';

const { resolve } = createRequire(import.meta.url);

/** The renderer starts once for a process, but the development server loads this module anew when it changes. */
declare global {
  var cardRenderer: Promise<void> | undefined;
}

/** Starts the renderer. It is WebAssembly, whose arithmetic is the same on every machine. */
function startRenderer(): Promise<void> {
  globalThis.cardRenderer ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return globalThis.cardRenderer;
}

/** The number of the colour of the palette that is closest to another. */
function closest(red: number, green: number, blue: number): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** Pixels of four bytes as numbers of colours, two in a byte. */
function indexed(pixels: Uint8Array): Uint8Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const numbers = new Map<number, number>();
  let [lastColour, lastNumber] = [-1, 0];
  const numberAt = (offset: number) => {
    const colour = view.getUint32(offset);
    if (colour === lastColour) return lastNumber;
    const number =
      numbers.get(colour) ?? closest(colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255);
    numbers.set(colour, number);
    [lastColour, lastNumber] = [colour, number];
    return number;
  };
  const bytes = new Uint8Array(pixels.length / 8);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = (numberAt(index * 8) << 4) | numberAt(index * 8 + 4);
  }
  return bytes;
}

/** A drawing of the size of a card as a PNG file: the same bytes on every machine. */
export async function renderCard(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await startRenderer();
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const pixels = indexed(image.pixels);
  image.free();
  drawing.free();
  return encodePng({ ...cardSize, palette, pixels });
}
