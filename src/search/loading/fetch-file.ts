/** How long a file may take, in milliseconds. A development server makes the index only when asked. */
const patience = import.meta.env.MODE === 'development' ? 60_000 : 8000;

/** Requests sent before the script that needs the answers arrived, by their addresses. */
export type SentRequests = Map<string, Promise<Response>>;

/**
 * Waits for something, but not for ever: neither a request nor an import has a time limit of its own.
 *
 * @throws {Error} if it takes too long
 */
export async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('A file does not arrive.')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Fetches a file, or takes the answer to a request that was sent earlier. Each serves once.
 *
 * @param read reads the content
 * @param cache whether the browser may use what it has without asking: not for files whose content
 * can change under their name
 * @throws {Error} if the host does not answer in time, or not with a file
 */
export async function fetchFile<Content>(
  address: string,
  sent: SentRequests,
  read: (response: Response) => Promise<Content>,
  cache: RequestCache = 'no-cache',
): Promise<Content> {
  const request = sent.get(address) ?? fetch(address, { cache });
  sent.delete(address);
  const content = request.then((response) => {
    if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
    return read(response);
  });
  return inTime(content);
}
