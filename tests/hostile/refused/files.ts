import { symlink } from 'node:fs/promises';
import type { BrokenContent } from '../../refusals/broken-content.ts';
import { asFile, person, type RefusedInput, theme } from './refused-input.ts';

const linkTo = (target: string, link: string) => async (content: BrokenContent) => {
  await content.remove(link);
  await symlink(target, content.path(link));
};

/** Names of files, links on the disk, and bytes that are not text. */
export const refusedFiles: readonly RefusedInput[] = [
  asFile('a name with a script', 'content/people/<script>.yaml', 'x', 'cannot be used'),
  asFile('a name with quotation marks', 'content/people/"onload=".yaml', 'x', 'cannot be used'),
  asFile('a name that turns', 'content/people/a\u202Eb.yaml', 'x', 'cannot be used'),
  asFile('a name with an escape', 'content/people/a\u001Bb.yaml', 'x', 'cannot be used'),
  asFile('a name with dots', 'content/people/a..b.yaml', 'x', 'cannot be used'),
  asFile('a name in capitals', 'content/people/Tom-Berg.yaml', 'x', 'cannot be used'),
  asFile(
    'a long name',
    `content/people/${'a'.repeat(200)}.yaml`,
    'x',
    'This name has 200 characters',
  ),
  asFile('another ending', 'content/people/tom.yaml.js', 'x', 'does not belong here'),
  {
    name: 'a link to a file',
    apply: linkTo('/etc/passwd', person),
    file: person,
    message: 'is a link, and links are not followed',
  },
  {
    name: 'a link to a file of the content',
    apply: linkTo('anna-berg.yaml', person),
    file: person,
    message: 'is a link, and links are not followed',
  },
  {
    name: 'a link that leads to itself',
    apply: linkTo('tom-berg.yaml', person),
    file: person,
    message: 'is a link, and links are not followed',
  },
  {
    name: 'a link in place of a folder',
    apply: linkTo('/etc', 'content/translations'),
    file: 'content/translations',
    message: 'This is a link, not a folder.',
  },
  {
    name: 'a file in place of a folder',
    apply: async (content) => {
      await content.remove('content/films');
      await content.write('content/films', 'x');
    },
    file: 'content/films',
    message: 'This is a file, not a folder.',
  },
  {
    name: 'UTF-16',
    apply: (content) => content.write(theme, Buffer.from('\uFEFFlabel: x', 'utf16le')),
    file: theme,
    message: 'bytes that are not UTF-8',
  },
  {
    name: 'a character in too many bytes',
    apply: (content) => content.write(theme, Buffer.from([0x6c, 0xc0, 0xaf, 0x0a])),
    file: theme,
    message: 'bytes that are not UTF-8',
  },
];
