import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { site } from '../site/settings.ts';
import { completeStrings } from './complete-strings.ts';
import type { PartialStrings } from './partial-strings.ts';
import { rootFirst } from './root-first.ts';
import { rootStrings } from './root-strings.ts';
import type { Strings } from './strings.ts';

const folder = new URL('./languages/', import.meta.url);

/** An interface language with its strings. */
export interface InterfaceLanguage {
  readonly language: string;
  /** Those of its file. */
  readonly own: PartialStrings;
  /** All strings. Those that its file lacks are the ones of the root language, and marked. */
  readonly strings: Strings;
  /** The keys of those that its file lacks. */
  readonly missing: readonly string[];
}

/** The tags of the interface languages, the root language first. */
export function languagesOfInterface(): string[] {
  const files = globSync('*.ts', { cwd: fileURLToPath(folder) });
  return rootFirst(files.map((file) => basename(file, '.ts')));
}

/** Reads the strings of all interface languages, outside of Vite: with Node alone. The root language is first. */
export async function readLanguages(): Promise<InterfaceLanguage[]> {
  return Promise.all(
    languagesOfInterface().map(async (language) => {
      const file = pathToFileURL(fileURLToPath(new URL(`${language}.ts`, folder)));
      const { strings: own }: { strings: PartialStrings } = await import(file.href);
      const root = { language: site.rootLanguage, strings: rootStrings };
      return { language, own, ...completeStrings(root, { language, strings: own }) };
    }),
  );
}
