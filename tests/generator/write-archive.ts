import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archive, languages, reviews } from '../support/archive.ts';
import { reviewsWithForeign } from '../support/foreign-reviews.ts';
import { textsInLanguages } from '../support/texts-in-languages.ts';
import { type GeneratedArchive, generateArchive, type RealArchive } from './generate-archive.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** The real archive, with texts of further languages that were written for tests. */
export async function realArchive(): Promise<RealArchive> {
  const others = Object.entries(textsInLanguages).map(([language, paragraphs]) => ({
    language,
    paragraphs,
  }));
  const real = [...(await reviewsWithForeign())];
  const missing = others.filter(
    ({ language }) => !real.some((review) => review.language.split('-')[0] === language),
  );
  return {
    models: [...real, ...missing],
    names: {
      people: archive.people.flatMap(({ variants }) => variants),
      titles: archive.films.map(({ title }) => title),
    },
    themes: archive.themes.map(({ id }) => id),
    highestPitch: Math.max(...archive.themes.map(({ pitch }) => pitch)),
    interfaceLanguages: languages,
  };
}

/** Makes an archive of this many reviews: the real ones, and as many generated ones as are missing. */
export async function archiveOfSize(size: number): Promise<GeneratedArchive> {
  return generateArchive(size - reviews.length, await realArchive());
}

/**
 * Writes the content of an archive of this many reviews into a folder, which it empties first: the real
 * content, and generated files beside it.
 *
 * @param size the number of reviews, at least that of the real ones
 */
export async function writeArchive(size: number, folder: string): Promise<GeneratedArchive> {
  const generated = await archiveOfSize(size);
  await rm(folder, { recursive: true, force: true });
  await cp(content, folder, { recursive: true });
  for (const { path, text } of generated.files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return generated;
}
