import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Colours by their numbers, two pixels in a byte, row by row. */
export interface IndexedImage {
  readonly width: number;
  readonly height: number;
  /** Up to 16 colours. */
  readonly palette: readonly (readonly [red: number, green: number, blue: number])[];
  readonly pixels: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/** The header: four bits for each pixel, colours from a palette, not interlaced. */
function header({ width, height }: IndexedImage): Uint8Array {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([4, 3, 0, 0, 0], 8);
  return bytes;
}

/** The rows, each after a byte that says that it is not filtered, which suits few colours best. */
function rows({ width, height, pixels }: IndexedImage): Uint8Array {
  const length = Math.ceil(width / 2);
  const bytes = new Uint8Array(height * (length + 1));
  for (let row = 0; row < height; row += 1) {
    bytes.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  }
  return bytes;
}

/**
 * An image as a PNG file (PNG 3). It is compressed in JavaScript: what Node's own zlib writes depends on the
 * processor and on how Node was built, and the same card has to be the same file everywhere.
 */
export function encodePng(image: IndexedImage): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    Buffer.concat([
      signature,
      chunk('IHDR', header(image)),
      chunk('PLTE', Uint8Array.from(image.palette.flat())),
      chunk('IDAT', zlibSync(rows(image), { level: 6 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}
