import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';

/** Answers a request for a file by its file: address, and with 404 where there is none. */
async function respond(address: string): Promise<Response> {
  const file = await readFile(new URL(address)).catch(() => undefined);
  return file ? new Response(Uint8Array.from(file)) : new Response(null, { status: 404 });
}

/**
 * Lets `fetch` read files, which Node's own does not do: an engine made for browsers then finds its
 * index in the folder of a built site. Lasts until globals are unstubbed.
 */
export function fetchFromFiles(): void {
  vi.stubGlobal('fetch', respond);
}
