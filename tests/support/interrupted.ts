import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The functions that change files. */
const steps = ['copyFile', 'mkdir', 'rename', 'rm', 'writeFile'] as const;

/**
 * Runs an action and stops it before one of its changes to files, as if its process were killed there: that change
 * never happens, and nothing after it.
 *
 * @param step how many changes are made before
 * @returns whether the action was stopped; it ended if it has no more changes than that
 */
export async function interrupted(step: number, action: () => Promise<unknown>): Promise<boolean> {
  const originals = Object.fromEntries(steps.map((name) => [name, promises[name]]));
  let made = 0;
  const stopped = new Promise<true>((resolve) => {
    for (const name of steps) {
      const original = promises[name];
      Object.assign(promises, {
        [name]: (...values: Parameters<typeof original>) => {
          if (made === step) {
            resolve(true);
            return new Promise(() => undefined);
          }
          made += 1;
          return Reflect.apply(original, promises, values);
        },
      });
    }
  });
  syncBuiltinESMExports();
  try {
    return await Promise.race([stopped, action().then(() => false)]);
  } finally {
    Object.assign(promises, originals);
    syncBuiltinESMExports();
  }
}
