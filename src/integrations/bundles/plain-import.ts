/** Vite's helper for dynamic imports. It fetches their styles and is larger than some scripts. */
export const preloadHelper = '\0vite/preload-helper.js';

/** Its replacement, since no script imports styles. The bundle knows it by what it passes on. */
export const plainImport = 'export const __vitePreload = (load) => load(`plain`);';

/** The same in the bundler's output. */
const builtPlainImport = /\b(\w+)=(\w+)=>\2\(`plain`\)(,?)/g;

/** Removes the replacement of Vite's helper where no call of it is left. */
export function withoutUnusedHelper(code: string): string {
  return code.replace(builtPlainImport, (_, name: string, load: string, comma: string) => {
    const isUsed = comma === '' || new RegExp(`\\b${name}\\(`).test(code);
    return isUsed ? `${name}=${load}=>${load}()${comma}` : '';
  });
}
