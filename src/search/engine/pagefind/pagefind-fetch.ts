import { fetchFile, type SentRequests } from '../../loading/fetch-file.ts';
import { signature, withPageNames } from './page-names.ts';

/**
 * Reads a compressed file of Pagefind's index: the browser decompresses faster than Pagefind.
 *
 * @param index what names the index, if the file is its metadata
 * @throws {Error} if it is some other file
 */
async function decompressed(response: Response, index?: string): Promise<Response> {
  const stream = response.body?.pipeThrough(new DecompressionStream('gzip'));
  const content = await new Response(stream ?? null).arrayBuffer();
  const start = new TextDecoder().decode(content.slice(0, signature.length));
  if (start !== signature) throw new Error(`${response.url} is not a file of the search index.`);
  return new Response(index === undefined ? content : withPageNames(content, index));
}

/** Reads a file of Pagefind's index that is not compressed. */
async function plain(response: Response): Promise<Response> {
  return new Response(await response.arrayBuffer());
}

/** The requests of Pagefind. It does not report itself that it could not fetch a part of the index. */
export class PagefindFetch {
  readonly #sent: SentRequests;
  #failures: unknown[] = [];

  constructor(sent: SentRequests) {
    this.#sent = sent;
  }

  /**
   * Fetches a file for Pagefind. The address of a file whose name never changes ends in the time,
   * which would keep the browser from asking whether it has changed.
   */
  readonly fetch = async (input: string): Promise<Response> => {
    const [address = input] = input.split('?');
    try {
      const hashed = /(?:pagefind\.(\w+))?\.pf_\w+$/.exec(address);
      const read = (response: Response) =>
        address.endsWith('.json') ? plain(response) : decompressed(response, hashed?.[1]);
      return await fetchFile(address, this.#sent, read, hashed ? 'default' : 'no-cache');
    } catch (error) {
      this.#failures.push(error);
      throw error;
    }
  };

  /**
   * Calls a function that fetches files.
   *
   * @throws whatever goes wrong with any of them
   */
  async check<Value>(call: () => Promise<Value>): Promise<Value> {
    const before = this.#failures.length;
    const value = await call();
    if (this.#failures.length > before) throw this.#failures.at(-1);
    return value;
  }
}
