import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import type { Path } from '../site/addresses.ts';
import { mediaTypeOf } from './media-types.ts';

/**
 * The compressed copies of a file, by the extensions that are added to its name. A copy that is no smaller is left
 * out.
 */
export interface CompressedCopies {
  readonly br?: Uint8Array;
  readonly gz?: Uint8Array;
}

/** A file below this size, in bytes, fits one packet of the network anyway. */
const smallest = 1024;

/** The size of a site, in bytes, up to which the best compression takes seconds: it does half a megabyte in one. */
const small = 8 * 1024 * 1024;

/** Brotli's qualities: the best one makes pages an eighth smaller than the fast one, and takes forty times as long. */
const qualities = { best: constants.BROTLI_MAX_QUALITY, fast: 6 } as const;

/** gzip's level: higher ones save less than a thousandth here, and take twice as long. */
const gzipLevel = 6;

const brotli = promisify(brotliCompress);

/**
 * Whether a file has compressed copies.
 *
 * @param size in bytes
 */
export function isCompressed(path: Path, size: number): boolean {
  return size >= smallest && mediaTypeOf(path)?.isCompressible === true;
}

/**
 * Brotli's quality for a site.
 *
 * @param size of all files to compress, in bytes
 */
export function qualityFor(size: number): number {
  return size <= small ? qualities.best : qualities.fast;
}

/**
 * Compresses a file with Brotli (RFC 7932) and gzip (RFC 1952). The same content gives the same bytes on every
 * machine: gzip's header has no time, and the compressor, unlike Node's, does not depend on the processor.
 */
export async function compressedCopies(
  content: Uint8Array,
  quality: number,
): Promise<CompressedCopies> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const br = await brotli(content, { params });
  const gz = gzipSync(content, { level: gzipLevel, mtime: 0 });
  return {
    ...(br.length < content.length && { br }),
    ...(gz.length < content.length && { gz }),
  };
}
