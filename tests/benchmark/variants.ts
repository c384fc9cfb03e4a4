import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readArchive } from '../../src/loader/read-archive.ts';
import type { IndexFile } from '../../src/search/indexing/index-file.ts';
import { buildSearchIndex } from '../../src/search/indexing/pagefind-index.ts';
import { asNumbered } from '../../src/search/indexing/sort-values.ts';
import { searchIndexFolder } from '../../src/site/addresses.ts';
import type { GeneratedArchive } from '../generator/generate-archive.ts';
import { writeArchive } from '../generator/write-archive.ts';
import { languages, paragraphLabel, reviews } from '../support/archive.ts';
import { loadWithVite } from '../support/load-with-vite.ts';
import { Project } from '../support/project.ts';
import type { reviewPage } from '../support/review-page.ts';
import type { vocabularyIndexFiles } from '../support/vocabulary-index-files.ts';
import { defaultUiSite } from './default-ui-site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A built site whose search index can contain more reviews than the site has pages. */
export interface Variant {
  /** The number of reviews in the index. */
  readonly size: number;
  /** The folder of the site. */
  readonly site: string;
  /** The folder of a site with Pagefind's Default UI for the same reviews. */
  readonly defaultSite: string;
  /** Words that occur in one or two of the generated reviews, by language. */
  readonly rare: GeneratedArchive['rare'];
}

async function writeFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Builds the site with the pages of an archive of this many reviews: large if any are generated. */
export async function buildFor(size: number): Promise<Project> {
  const project = await Project.copy('benchmark');
  if (size > reviews.length) {
    await project.edit('src/archive/reviews/archive-size.ts', (text) =>
      text.replace(/const maximumSmall = \d[\d_]*;/, 'const maximumSmall = 0;'),
    );
  }
  await project.build();
  return project;
}

/** Makes a variant of a built site in the project's folder, with an index of this many reviews. */
export async function makeVariant(project: Project, size: number): Promise<Variant> {
  const folder = project.path(`variants/${size}`);
  const site = join(folder, 'site');
  const defaultSite = join(folder, 'default');
  await cp(project.path('dist'), site, { recursive: true });
  const content = join(folder, 'content');
  const { rare } = await writeArchive(size, content);
  const archive = await readArchive(pathToFileURL(`${content}/`), { languages, paragraphLabel });
  const all = archive.reviews.map(({ review }) => review);
  const pageSupport = await loadWithVite(root, '/tests/support/review-page.ts');
  const makePage: typeof reviewPage = pageSupport['reviewPage'];
  const pages = function* () {
    for (const review of asNumbered(all)) yield makePage(review, archive);
  };
  if (size > reviews.length) {
    const index = join(site, searchIndexFolder);
    await rm(index, { recursive: true });
    const support = await loadWithVite(root, '/tests/support/vocabulary-index-files.ts');
    const vocabularyFiles: typeof vocabularyIndexFiles = support['vocabularyIndexFiles'];
    await writeFiles(vocabularyFiles({ ...archive, reviews: all }), index);
    // Plain Node builds the index of the pages, as it does for the site.
    await writeFiles(await buildSearchIndex(pages()), index);
  }
  await writeFiles(await defaultUiSite(pages()), defaultSite);
  return { size, site, defaultSite, rare };
}
