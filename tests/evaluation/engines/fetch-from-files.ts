import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';

/** Answers a request for a `file:` address, with status 404 if there is no such file. */
async function respond(address: string): Promise<Response> {
  const file = await readFile(new URL(address)).catch(() => undefined);
  return file ? new Response(Uint8Array.from(file)) : new Response(null, { status: 404 });
}

/**
 * Makes `fetch` read files, which Node's own does not. An engine made for browsers then finds its
 * index in the folder of a built site. This lasts until globals are unstubbed.
 */
export function fetchFromFiles(): void {
  vi.stubGlobal('fetch', respond);
}
