import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';

/** Answers a request for a `file:` address, with status 404 if there is no such file. */
async function respond(address: string): Promise<Response> {
  const file = await readFile(new URL(address)).catch(() => undefined);
  return file ? new Response(Uint8Array.from(file)) : new Response(null, { status: 404 });
}

/**
 * Makes `fetch` read files, so that an engine for browsers finds its index in a folder. Node's own
 * `fetch` does not read files. This lasts until globals are unstubbed.
 */
export function fetchFromFiles(): void {
  vi.stubGlobal('fetch', respond);
}
