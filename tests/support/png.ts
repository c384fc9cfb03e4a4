import { inflateSync } from 'node:zlib';

/** What a PNG file of up to 16 colours says. */
export interface PngContent {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  /** The colour of a pixel: `#eea83a`. */
  readonly at: (x: number, y: number) => string;
}

/**
 * Reads a PNG file with a palette and four bits for each pixel, whose rows are not filtered.
 *
 * @throws {Error} if it is another kind of file
 */
export function readPng(file: Uint8Array): PngContent {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG file.');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, palette, data] = [chunks.get('IHDR'), chunks.get('PLTE'), chunks.get('IDAT')];
  if (!header || !palette || !data) throw new Error('The file lacks a chunk.');
  if (header[8] !== 4 || header[9] !== 3) throw new Error('The pixels are not of four bits.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const stride = Math.ceil(width / 2) + 1;
  if (rows.length !== stride * height) throw new Error('The file lacks rows.');
  return {
    width,
    height,
    colours: palette.length / 3,
    at: (x, y) => {
      const pair = rows[y * stride + 1 + (x >> 1)] ?? 0;
      const number = x % 2 === 0 ? pair >> 4 : pair & 15;
      return `#${palette.toString('hex', number * 3, number * 3 + 3)}`;
    },
  };
}
