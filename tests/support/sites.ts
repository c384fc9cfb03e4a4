import { createHash } from 'node:crypto';
import { type Dirent, existsSync, globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fiveReviews, liveContent } from './content-folders.ts';
import { addForeignReviews, foreignRecords } from './foreign-content.ts';
import { growContent } from './grown-content.ts';
import { outside, writeHostileContent } from './hostile-content.ts';
import { asOtherUser, giveToOtherUser } from './other-user.ts';
import { Project, sources } from './project.ts';

/** The address of sites that are built without setting one. */
export const defaultAddress = 'http://localhost:4321/';

/** The address of a site that lies below its host's root. */
export const basedAddress = 'https://reviews.example/an/archive/';

/** The contact on the site with that address. The other sites have none. */
export const contact = 'archive@reviews.example';

/**
 * Settings of the sites that tests examine. All are built from clean copies of the project. Only those whose files
 * servers send need compressed copies.
 */
const settings = {
  /** With the default address. */
  plain: { TZ: 'Pacific/Auckland', LANG: 'C' },
  /** The same site, as if built on another person's machine: by a user without privileges or a home. */
  again: {
    TZ: 'Asia/Kathmandu',
    LANG: 'de_DE.UTF-8',
    // In Turkish, the capital of i is not I.
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'test',
    CI: 'false',
    HOME: undefined,
    XDG_CONFIG_HOME: undefined,
  },
  based: { SITE_ADDRESS: basedAddress, SITE_CONTACT: contact },
  /** With more reviews, themes and languages. */
  grown: { SITE_PRECOMPRESSED: 'no' },
  /** The same, with each review's page in another interface language. */
  turned: { SITE_PRECOMPRESSED: 'no' },
  /** With reviews in other languages, written for the evaluation of the search. */
  foreign: { SITE_PRECOMPRESSED: 'no' },
  /** With nothing but inputs that look like attacks, and files around it that no page may have. */
  hostile: { SITE_PRECOMPRESSED: 'no', SECRET: outside },
  /** The plain site after a change of a text, of the style sheets and of the names of all scripts. */
  later: { SITE_PRECOMPRESSED: 'no' },
  /** The plain site without what readers can use without a network. */
  online: { SITE_PRECOMPRESSED: 'no' },
  /** With the content that the project has now. The others have the first five reviews. */
  live: { SITE_PRECOMPRESSED: 'no' },
} as const satisfies Record<string, Readonly<Record<string, string | undefined>>>;

export type SiteName = keyof typeof settings;

const root = fileURLToPath(new URL('../../', import.meta.url));
const store = join(root, '.astro/test-sites');

/** The files in a folder of the project, without installed packages. */
function filesIn(folder: string): string[] {
  const exclude = ({ name }: Dirent) => name === 'node_modules';
  return globSync(`${folder}/**`, { cwd: root, withFileTypes: true, exclude })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A digest of all files that decide what the sites contain. */
async function digestOfSources(): Promise<string> {
  const digest = createHash('sha256').update(process.version);
  for (const source of [...sources, 'tests/support', fiveReviews, foreignRecords]) {
    for (const file of filesIn(source)) digest.update(file).update(await readFile(file));
  }
  return digest.digest('hex').slice(0, 16);
}

/** A digest of the records and texts in a folder of content. */
async function digestOfContent(folder: string): Promise<string> {
  const digest = createHash('sha256');
  for (const file of filesIn(`${folder}/*`)) {
    digest.update(relative(join(root, folder), file)).update(await readFile(file));
  }
  return digest.digest('hex');
}

/** Whether the content is that of the first five reviews, so that its site is the plain one. */
const isOfFive = async () =>
  (await digestOfContent(liveContent)) === (await digestOfContent(fiveReviews));

/** The interface language of a review's page in the turned site. */
const turnedLanguage = "const language = usualLanguage === 'en' ? 'de' : 'en';";

/** Gives the pages of reviews, and the labels within their texts, another interface language. */
async function turnInterfaces(project: Project): Promise<void> {
  for (const file of ['src/i18n/paragraph-label.ts', 'src/pages/reviews/[slug]/index.astro']) {
    await project.edit(file, (text) =>
      text.replace(
        /const language = (interfaceLanguageFor\(.*?\));/,
        (_, call) => `const usualLanguage = ${call};\n${turnedLanguage}`,
      ),
    );
  }
}

/** The name of a folder with what people put into names of folders. */
const oddName = 'wieder gebaut, 100 % größer 🥁';
/** What a review says after the change. */
export const laterWords = 'Later, another sentence was added.';

/** Changes a text, the style sheets and the names of all scripts. */
async function changeEverything(project: Project): Promise<void> {
  for (const file of ['reviews/one-of-the-greats.md', 'received/one-of-the-greats.txt']) {
    await project.edit(`content/${file}`, (text) =>
      text.replace('This is a key scene', `${laterWords} This is a key scene`),
    );
  }
  await project.edit('src/styles/base.css', (text) => `${text}\n.later { color: red; }\n`);
  await project.edit('astro.config.mjs', (text) => text.replaceAll('[hash:6]', '[hash:7]'));
}

async function build(name: SiteName, folder: string): Promise<void> {
  const isElsewhere = name === 'again';
  const content = name === 'live' ? liveContent : fiveReviews;
  const project = await Project.copy(isElsewhere ? oddName : name, content);
  const partial = await mkdtemp(join(store, 'partial-'));
  try {
    if (name === 'grown' || name === 'turned') await growContent(project);
    if (name === 'hostile') await writeHostileContent(project.root);
    if (name === 'foreign') await addForeignReviews(project.path('content'));
    if (name === 'turned') await turnInterfaces(project);
    if (name === 'later') await changeEverything(project);
    if (name === 'online') {
      await project.edit('src/site/settings.ts', (text) =>
        text.replace('offline: true', 'offline: false'),
      );
    }
    const home = project.path('home');
    await mkdir(home);
    if (isElsewhere) giveToOtherUser(project.root);
    await project.build(
      { HOME: home, XDG_CONFIG_HOME: home, ...settings[name] },
      isElsewhere ? asOtherUser : [],
    );
    for (const built of ['dist', 'home']) {
      await cp(project.path(built), join(partial, built), { recursive: true });
    }
    // Two processes may need the same site at once: the first to have built it provides it.
    if (!existsSync(folder)) await rename(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
    await project.remove();
  }
}

/**
 * Builds a site, unless it was built from the same sources before.
 *
 * @returns the folder with the site in `dist`, and in `home` what the build left in its user's home
 */
export async function provideSite(name: SiteName): Promise<string> {
  if (name === 'live' && (await isOfFive())) return provideSite('plain');
  const folder = join(store, `${name}-${await digestOfSources()}`);
  if (existsSync(folder)) return folder;
  await mkdir(store, { recursive: true });
  for (const old of globSync(`${name}-*`, { cwd: store })) {
    await rm(join(store, old), { recursive: true });
  }
  await build(name, folder);
  return folder;
}
