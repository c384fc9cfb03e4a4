/** After how long progress is shown, in milliseconds. */
const patience = 1000;

/**
 * Shows on one line of a terminal how many reviews have been read, and nothing elsewhere.
 *
 * @param what what is done, at the start of the line: `Reading the content`
 */
export function showProgress(what: string): (read: number, all: number) => void {
  const start = performance.now();
  return (read, all) => {
    if (!process.stderr.isTTY || performance.now() - start < patience) return;
    process.stderr.write(read < all ? `\r${what}: ${read} of ${all} reviews` : '\r\u001B[K');
  };
}
