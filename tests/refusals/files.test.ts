import { expect, test } from 'vitest';
import { BrokenContent, type Refusal } from './broken-content.ts';
import { review } from './fixture.ts';

const content = new BrokenContent();

content.refuses([
  [
    'a file name that cannot be an address',
    () =>
      content.rename(
        'content/films/harbour-lights-2019.yaml',
        'content/films/Harbour Lights (2019).yaml',
      ),
    {
      file: 'content/films/Harbour Lights (2019).yaml',
      message:
        "“Harbour Lights (2019).yaml” cannot be used: the file's name becomes a web address.",
      fix: 'such as harbour-lights-2019.yaml.',
    },
    ...['anna-berg', 'mara-lind', 'tom-berg'].map((person) => ({
      file: `content/people/${person}.yaml`,
      field: 'roles.1.film',
      message: 'is not one of the films',
    })),
    { file: review, field: 'film', message: 'is not one of the films', fix: 'there are none yet.' },
    {
      file: 'content/reviews/wasser-und-licht.md',
      field: 'film',
      message: 'is not one of the films',
    },
  ],
  [
    'a file name without letters',
    () => content.write('content/reviews/¿?.md', 'x'),
    {
      file: 'content/reviews/¿?.md',
      message: 'cannot be used',
      fix: 'such as one-of-the-greats.md.',
    },
  ],
  ...['page', 'by-rating', 'by-anything'].map(
    (slug): Refusal => [
      `a review with an address of the list of all reviews, ${slug}`,
      async () => {
        await content.rename(review, `content/reviews/${slug}.md`);
        await content.rename('content/received/a-patient-film.txt', `content/received/${slug}.txt`);
        const film = 'content/films/harbour-lights-2019.yaml';
        await content.replace(film, /review: a-patient-film/g, `review: ${slug}`);
      },
      {
        file: `content/reviews/${slug}.md`,
        message: `the address reviews/${slug}/ is reserved for the list of all reviews.`,
        fix: `such as ${slug}-review.md.`,
      },
    ],
  ),
  [
    'a person with the name of the page of a folder',
    () =>
      content.write(
        'content/people/index.yaml',
        'name: Nora Whitlow\nfiledAs: Whitlow, Nora\nvariants: [Nora Whitlow]\ndescription:\n  en: actor\n  de: Schauspielerin\n',
      ),
    {
      file: 'content/people/index.yaml',
      message:
        'No file can be called “index”: at its address, some hosts show the page of the folder.',
      fix: 'rename the file.',
    },
  ],
  [
    'a folder within a folder',
    () => content.addFolder('content/reviews/old'),
    {
      file: 'content/reviews/old',
      message: '“old” is not a file, and folders within content/reviews are not read.',
      fix: 'move its files up into content/reviews, and delete it.',
    },
  ],
  [
    'a photo among the records',
    () => content.write('content/people/tom.jpg', 'x'),
    {
      file: 'content/people/tom.jpg',
      message:
        '“tom.jpg” does not belong here: the names of all files in content/people end in .yaml.',
      fix: 'move the file out of content',
    },
  ],
  [
    'an unknown folder',
    () => content.addFolder('content/theme'),
    {
      file: 'content/theme',
      message:
        '“theme” does not belong here: content has only the folders reviews, received, themes, films, people, translations.',
      fix: 'rename it or move it out of content; did you mean themes?',
    },
  ],
  [
    'no content',
    () => content.remove('content'),
    ...['films', 'people', 'received', 'reviews', 'themes'].map((folder) => ({
      file: `content/${folder}`,
      message: 'The folder is missing or empty.',
    })),
  ],
  [
    'bytes that are not UTF-8',
    async () => {
      const [before, after] = (await content.text(review)).split('a ferry pilot');
      if (before === undefined || after === undefined) throw new Error('The words are missing.');
      const latin1 = Buffer.from('a f\u00e9rry pilot', 'latin1');
      await content.write(review, Buffer.concat([Buffer.from(before), latin1, Buffer.from(after)]));
    },
    {
      file: review,
      line: 'asks her to come home.',
      message: 'This line has bytes that are not UTF-8.',
      fix: 'save the file with the encoding UTF-8.',
    },
  ],
  [
    'a NUL character',
    () => content.replace(review, 'a ferry pilot', 'a fer\u0000ry pilot'),
    { file: review, line: 'a fer\u0000ry', message: 'This line has a NUL character' },
  ],
]);

test('files that editors and operating systems leave behind are ignored', async () => {
  for (const name of [
    'a-patient-film.md~',
    '#a-patient-film.md#',
    '.a-patient-film.md.swp',
    'Thumbs.db',
    '.DS_Store',
    'a-patient-film.md.bak',
    'a-patient-film.md.orig',
    '~$patient-film.docx',
  ]) {
    await content.write(`content/reviews/${name}`, 'x');
  }
  expect((await content.read()).reviews).toHaveLength(2);
});

test('the problems of all files are reported', async () => {
  await content.replace(review, '  - waiting', '  - waitnig');
  await content.replace('content/received/wasser-und-licht.txt', 'Manche', 'Einige');
  await content.replace('content/themes/sound.yaml', 'label:', 'lable:');
  const { message } = await content.refusal();
  expect(message).toMatch(/^The content has 3 problems\.\n/);
  expect(message).toContain(
    'content/themes/sound.yaml:1:1 (lable)\n    1 | lable:\n      | ^\n    There is no field “lable” here.\n    To fix it: ',
  );
  expect(message).toContain(
    `${review}:${await content.lineOf('- waitnig', review)}:5 (themes.1)\n`,
  );
  expect(message).toContain('content/reviews/wasser-und-licht.md:');
});
