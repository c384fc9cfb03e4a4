import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pitchRange } from '../../src/schema/theme.ts';
import { type ContentFile, markdownFile, yamlFile } from '../generator/content-file.ts';
import { acceptedInputs, hostileAddresses, hostileNames } from './hostile-inputs.ts';

/** An input, and the names of the files that have it. */
export interface HostileRecord {
  readonly name: string;
  readonly text: string;
  /** The name of its review, its film and its person. */
  readonly id: string;
  /** Where its review is said to have been published, and where its text links. */
  readonly address: string;
}

/** Words before the input in a paragraph, and after it. */
const [before, after] = ['It begins with ', ' and goes on to the end.'];

/** Words that give the rating. */
const verdict = (text: string) => `It is worth 8 ${text}`;

const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** The item of a list that begins again at its end. */
function itemOf<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

/** All inputs, each with a name that means something elsewhere as long as there are some. */
export const hostileRecords = acceptedInputs.map(
  ({ name, text }, index): HostileRecord => ({
    name,
    text,
    id: hostileNames[index] ?? slugOf(name),
    address: itemOf(hostileAddresses, index),
  }),
);

/** A theme: in each language, its label and its definition are other inputs. */
export const hostileThemes = hostileRecords.slice(0, pitchRange.highest).map(({ id }, index) => {
  const textAt = (step: number) => itemOf(acceptedInputs, index + step * pitchRange.highest).text;
  return {
    id,
    label: { en: textAt(0), de: textAt(1) },
    definition: { en: textAt(2), de: textAt(3) },
    pitch: pitchRange.lowest + index,
  };
});

const inBoth = (text: string) => ({ en: text, de: text });

/** Markdown that says a text and nothing else. */
export const asMarkdown = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

/** Words by which readers might ask. */
const asked = (text: string) => ({
  en: [...new Set(text.split(/\s+/u))]
    .filter((word) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(word))
    .slice(0, 3),
});

function ratingOf({ text }: HostileRecord, index: number): object {
  const passage = verdict(text);
  if (index % 3 === 0) return { basis: 'none', reason: text };
  return index % 3 === 1
    ? { basis: 'stated', scale: { worst: 0, best: 10, unit: text }, value: 8, passage }
    : { basis: 'stated', scale: ['the worst', text], value: text, passage };
}

function reviewFiles(record: HostileRecord, index: number): ContentFile[] {
  const { name, text, id, address } = record;
  const theme = itemOf(hostileThemes, index).id;
  const passages = [
    { exact: text, prefix: before, suffix: after, themes: [theme], stance: 'praise' },
    { exact: text, prefix: 'They said ', themes: [theme], voice: 'character', speaker: id },
    { exact: `A page on ${name}`, themes: [theme], stance: 'reservation' },
    ...(index % 3 === 0 ? [] : [{ exact: verdict(text) }]),
  ];
  const body = [
    `## ${asMarkdown(text)}`,
    asMarkdown(`${before}${text}${after}`),
    `> ${asMarkdown(`They said ${text} as well.`)}`,
    `Somebody wrote [${asMarkdown(text)}](lang:de) there.`,
    asMarkdown(`${verdict(text)} to them.`),
    `The film ends well. A page on ${asMarkdown(name)} is [elsewhere](<${asMarkdown(address)}>).`,
  ];
  const received = [
    text,
    `${before}${text}${after}`,
    `They said ${text} as well.`,
    `Somebody wrote ${text} there.`,
    `${verdict(text)} to them.`,
    `The film ends wel. A page on ${name} is elsewhere.`,
  ];
  const head = {
    title: text,
    titleBasis: 'stated',
    language: 'en',
    film: id,
    themes: [theme],
    authors: [text],
    published: 2014,
    received: '2026-11-20',
    rating: ratingOf(record, index),
    source: { publication: text, address, basis: 'stated' },
    corrections: [{ received: 'ends wel.', reads: 'ends well.', reason: text }],
    remarks: [{ exact: 'is elsewhere', remark: text }],
    passages,
  };
  return [
    { path: `reviews/${id}.md`, text: markdownFile(head, body.join('\n\n')) },
    { path: `received/${id}.txt`, text: `${received.join('\n\n')}\n` },
  ];
}

function filmFile({ text, id }: HostileRecord): ContentFile {
  const quotations = [{ review: id, exact: text, prefix: before, suffix: after }];
  return yamlFile(`films/${id}.yaml`, {
    title: text,
    language: 'en',
    year: 2014,
    directors: [text],
    confirmed: { directors: quotations },
    cast: [{ person: id, asked: asked(text), quotations }],
    facts: [
      {
        label: inBoth(text),
        asked: asked(text),
        statements: [
          { value: inBoth(text), quotations },
          { person: id, quotations },
        ],
        note: inBoth(text),
      },
    ],
  });
}

const personFile = ({ text, id }: HostileRecord): ContentFile =>
  yamlFile(`people/${id}.yaml`, {
    name: text,
    filedAs: text,
    variants: [text],
    description: inBoth(text),
    roles: [{ film: id, role: inBoth(text) }],
  });

/** An archive of nothing but hostile inputs: each is said wherever a record can say something. */
export function hostileFiles(): ContentFile[] {
  const words = acceptedInputs.map(({ text }) => text).filter((text) => /\p{L}/u.test(text));
  const translated = words.map((text) => ({ de: [`${text} auf Deutsch`], en: [text] }));
  return [
    ...hostileRecords.flatMap(reviewFiles),
    ...hostileRecords.map(filmFile),
    ...hostileRecords.map(personFile),
    ...hostileThemes.map(({ id, ...theme }) => yamlFile(`themes/${id}.yaml`, theme)),
    yamlFile('translations/constructor.yaml', translated),
    yamlFile('translations/untranslated.yaml', ['constructor', '<b>']),
  ];
}

/** In the names and the texts of files that are around the content, and in the environment: nothing of it is published. */
export const outside = 'kept-outside-7d1f03c9';

/** Files that no page may have: beside the content, and within it those that a build ignores. */
const filesOutside = [
  `${outside}.md`,
  `${outside}/reviews/${outside}.md`,
  `content/README.md`,
  `content/.${outside}.yaml`,
  `content/reviews/.${outside}.md.swp`,
  `content/people/${outside}.yaml~`,
  `content/themes/${outside}.yaml.bak`,
].map((path): ContentFile => ({ path, text: `label: ${outside}\n` }));

/** Puts this archive in the place of the content of a copy of the project, and files around it. */
export async function writeHostileContent(project: string): Promise<void> {
  await rm(join(project, 'content'), { recursive: true, force: true });
  const content = hostileFiles().map(({ path, text }) => ({ path: `content/${path}`, text }));
  for (const { path, text } of [...content, ...filesOutside]) {
    const file = join(project, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
