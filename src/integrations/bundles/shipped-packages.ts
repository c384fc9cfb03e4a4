import type { Plugin } from 'vite';
import { shippedWorks } from '../../licences/shipped-works.ts';

const shipped = new Set(shippedWorks.map(({ source }) => source?.package));

/** The name of the package that a module comes from; undefined for the project’s own, which the list has, too. */
const packageOf = (module: string) =>
  /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1]?.replace('\\', '/');

/** Stops the build if a script for readers contains code of a package whose licence the site does not ship. */
export function checkShippedPackages(): Plugin {
  return {
    name: 'check-shipped-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const module of file.moduleIds) {
          const name = packageOf(module);
          if (shipped.has(name)) continue;
          this.error(
            `${file.fileName} contains code of ${name}, whose licence the site does not ship. Add it to src/licences/shipped-works.ts.`,
          );
        }
      }
    },
  };
}
