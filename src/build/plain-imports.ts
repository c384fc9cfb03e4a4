/**
 * A Vite plugin that leaves dynamic imports as they are. Vite puts a helper of its own around them,
 * larger than many of the scripts here, that fetches the styles of a script with it: none here has any.
 */
export function plainImports() {
  const helper = '\0vite/preload-helper.js';
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id: string) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  } as const;
}
