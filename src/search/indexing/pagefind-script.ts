import { minify } from 'vite';
import type { IndexFile } from './index-file.ts';

/** Pagefind's script among the files of its index. */
const scriptFile = 'pagefind.js';

/** What it calls to fetch a file. */
const request = 'await fetch(queued.input)';

/** Shadows the global function in the script, and lets the search replace it. */
const ownFetch = 'let fetch;export const useFetch=(own)=>{fetch=own};';

/**
 * Lets the search fetch the files of the index if a file is Pagefind's script: Pagefind would wait
 * for ever, and could not use requests that were already sent. Minifies it, too.
 *
 * @returns other files unchanged
 * @throws {Error} if Pagefind has changed
 */
export async function preparePagefindScript(file: IndexFile): Promise<IndexFile> {
  if (file.path !== scriptFile) return file;
  const script = Buffer.from(file.content).toString();
  if (script.split(request).length !== 2) {
    throw new Error('Pagefind fetches its files in another way: correct pagefind-script.ts.');
  }
  const { code } = await minify(scriptFile, ownFetch + script, {
    module: true,
    compress: true,
    mangle: true,
  });
  return { ...file, content: Buffer.from(code) };
}
