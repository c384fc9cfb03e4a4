import { posix } from 'node:path';
import { withoutUnusedHelper } from './plain-import.ts';

/** Dynamic imports within a call of Vite's helper, or of its replacement. */
const wrappedImports = /\b\w+\(\(\)=>(\(?import\(`[^`]+`\)(?:,import\(`[^`]+`\))*\)?),\w+\)/g;

/** The same of one of two imports. */
const wrappedChoice = /\b\w+\((\w+)\?\(\)=>(import\(`[^`]+`\)):\(\)=>(import\(`[^`]+`\)),\w+\)/g;

/** A script in the bundler's output, as far as it matters here. */
interface BuiltScript {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly imports: readonly string[];
  code: string;
}

type Bundle = Readonly<Record<string, BuiltScript | { readonly type: 'asset' }>>;

/** Adds a script to a set, with all scripts that it cannot run without. */
function addWithImports(name: string, bundle: Bundle, names: Set<string>): void {
  const script = bundle[name];
  if (names.has(name) || script?.type !== 'chunk') return;
  names.add(name);
  for (const each of script.imports) addWithImports(each, bundle, names);
}

/**
 * A Vite plugin: when a script imports another one dynamically, it imports what that one needs at the
 * same time. Otherwise, the browser would request it only once the other has arrived.
 */
export function importTogether() {
  return {
    name: 'import-together',
    generateBundle: (_: unknown, bundle: Bundle) => {
      for (const script of Object.values(bundle)) {
        if (script.type !== 'chunk') continue;
        const imported = new Set<string>();
        addWithImports(script.fileName, bundle, imported);
        const code = script.code.replace(/import\(`\.\/([^`]+)`\)/g, (whole, name: string) => {
          const target = posix.join(posix.dirname(script.fileName), name);
          const known = new Set(imported);
          addWithImports(target, bundle, imported);
          const others = [...imported].filter((each) => each !== target && !known.has(each));
          const imports = others.map((each) => `import(\`./${posix.basename(each)}\`)`);
          return imports.length > 0 ? `(${[...imports, whole].join(',')})` : whole;
        });
        const plain = code.replace(wrappedImports, '$1').replace(wrappedChoice, '$1?$2:$3');
        script.code = withoutUnusedHelper(plain);
      }
    },
  };
}
