import { createHash } from 'node:crypto';

/** A file that pages load. Its name changes with its content, so caches may keep it for ever. */
export interface Asset {
  /** Its name without the file extension: `text-1f3a5b7c`. */
  readonly stem: string;
  /** Its name in the folder of assets: `text-1f3a5b7c.woff2`. */
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Names a file by its subject and a hash of its content. */
export function assetOf(
  subject: string,
  extension: 'css' | 'woff2',
  content: string | Uint8Array,
): Asset {
  const bytes = Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const stem = `${subject}-${hash}`;
  return { stem, name: `${stem}.${extension}`, content: bytes };
}
