import type { Path } from '../site/folders.ts';
import { contentType, mediaTypeOf } from './media-types.ts';

/**
 * A file as an endpoint answers with it: with the media type that hosts send.
 *
 * @param path the file, below the site's base
 * @throws {Error} if files with its extension have no media type
 */
export function fileResponse(path: Path, body: string | Uint8Array<ArrayBuffer>): Response {
  const type = mediaTypeOf(path);
  if (!type) throw new Error(`Name the media type of ${path} in src/hosting/media-types.ts.`);
  return new Response(body, { headers: { 'content-type': contentType(type) } });
}
