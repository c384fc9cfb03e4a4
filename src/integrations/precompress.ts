import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kept } from '../cache/kept.ts';
import { compressedCopies, isCompressed, qualityFor } from '../hosting/compress.ts';
import { site } from '../site/settings.ts';
import { filesBelow } from './files-below.ts';

/** A file to compress. */
interface File {
  readonly path: string;
  /** Below the site's folder, with slashes. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** How many files are read and compressed at once. */
const batch = 16;

async function filesToCompress(folder: string): Promise<File[]> {
  const files: File[] = [];
  for (const name of await filesBelow(folder)) {
    const path = join(folder, name);
    const { size } = await stat(path);
    if (isCompressed(name, size)) files.push({ path, name, size });
  }
  return files;
}

async function compress({ path, name }: File, quality: number): Promise<void> {
  const content = await readFile(path);
  const copies = await kept('compressed', name, [content, quality], () =>
    compressedCopies(content, quality),
  );
  for (const [extension, copy] of Object.entries(copies)) {
    await writeFile(`${path}.${extension}`, copy);
  }
}

/**
 * Adds compressed copies of files to the built site, which servers send instead of compressing at every request. Those
 * of the last build are kept. All files must have been written before.
 */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!site.isPrecompressed) return;
        const files = await filesToCompress(fileURLToPath(dir));
        const quality = qualityFor(files.reduce((sum, { size }) => sum + size, 0));
        for (let start = 0; start < files.length; start += batch) {
          const compressed = files.slice(start, start + batch);
          await Promise.all(compressed.map((file) => compress(file, quality)));
        }
        logger.info(`compressed ${files.length} files`);
      },
    },
  };
}
