import { createViteServer } from 'vitest/node';

/**
 * Loads a module through Vite, which resolves `import.meta.glob` where plain Node does not.
 *
 * @param root the folder of the project
 * @param path the module's path below it, beginning with a slash
 */
export async function loadWithVite(root: string, path: string) {
  const vite = await createViteServer({
    configFile: false,
    root,
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    return await vite.ssrLoadModule(path);
  } finally {
    await vite.close();
  }
}
