import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { workerFile } from '../../site/service-worker.ts';

/**
 * Bundles a service worker into one script without imports.
 *
 * @param source its file in `src/offline/worker`
 * @param values what its code names without declaring it
 */
export async function buildWorker(
  source: string,
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../offline/worker/${source}`, import.meta.url)),
        output: { format: 'iife', entryFileNames: workerFile },
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script] = outputs;
  if (script?.type !== 'chunk' || outputs.length !== 1) {
    throw new Error(`${source} is not one script: a service worker imports nothing.`);
  }
  return script.code;
}
