/** A cache of a service worker (W3C), in memory: Node has none. */
class MemoryCache {
  readonly #kept = new Map<string, Response>();

  async put(address: string, response: Response): Promise<void> {
    const { href } = new URL(address, location.href);
    // What comes again is the last, as in browsers.
    this.#kept.delete(href);
    this.#kept.set(href, response);
  }

  async match(address: string): Promise<Response | undefined> {
    return this.#kept.get(new URL(address, location.href).href)?.clone();
  }

  async matchAll(): Promise<Response[]> {
    return [...this.#kept.values()].map((response) => response.clone());
  }

  async keys(): Promise<Request[]> {
    return [...this.#kept.keys()].map((address) => new Request(address));
  }

  async delete(address: string): Promise<boolean> {
    return this.#kept.delete(new URL(address, location.href).href);
  }
}

/** The caches of a device, in memory. */
export class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();

  async open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return cache;
  }

  async has(name: string): Promise<boolean> {
    return this.#caches.has(name);
  }
}
