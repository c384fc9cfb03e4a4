import { mkdir, rm } from 'node:fs/promises';
import { Bench, received, replace, review } from './bench.ts';

const bench = new Bench();

bench.refuses([
  [
    'paragraphs said to be lost that were received',
    () =>
      bench.project.edit(review, replace('paragraphing: blank-lines', 'paragraphing: restored')),
    `${review}:22 \\(paragraphing\\)`,
    'shows its paragraphs, by blank lines',
  ],
  [
    'a character that no eye can tell apart',
    () => bench.project.edit(received, replace('note-perfect', 'note\u2011perfect')),
    'they part at U\\+002D and U\\+2011',
  ],
  [
    'an emendation that matches nothing',
    () => bench.project.edit(review, replace('reads: big jazz', 'reads: bigg jazz')),
    `${review}:25 \\(emendations.1.reads\\)`,
    'This reading occurs nowhere in the body',
  ],
  [
    'an emendation whose received reading was never received',
    () => bench.project.edit(review, replace('"bigĀ', '"bigA')),
    `${review}:24 \\(emendations.1.received\\)`,
    'This reading occurs nowhere in the received text',
  ],
  [
    'an emendation that matches twice',
    () =>
      bench.project
        .edit(review, replace('reads: big jazz', 'reads: jazz'))
        .then(() =>
          bench.project.edit(review, replace('incredible cinema', 'incredible jazz cinema')),
        ),
    `${review}:25 \\(emendations.1.reads\\)`,
    'This reading occurs 2 times in the body',
    'with enough words around it to occur only once',
  ],
  [
    'an emendation that changes nothing',
    () => bench.project.edit(review, replace('reads: big jazz', 'reads: "bigĀ\\u00A0 jazz"')),
    `${review}:24 \\(emendations.1\\)`,
    'changes nothing',
  ],
  [
    'a word of the body that differs from what was received',
    () => bench.project.edit(review, replace('stomach-wrenching shots', 'stomach-churning shots')),
    new RegExp(`${review}:33\\n.*differs from what was received, in paragraph 3`),
    'the body reads: +are full of stomach-churning shots',
    `was received: +are full of stomach-wrenching shots.*\\(${received}:5\\)`,
    'record the mend under emendations',
  ],
  [
    'a received text that differs from the body',
    () => bench.project.edit(received, replace('note-perfect', 'note perfect')),
    `${review}:33\\n.*differs from what was received`,
  ],
  [
    'a mark of punctuation that differs',
    () => bench.project.edit(review, replace('post-haste. Perfection', 'post-haste! Perfection')),
    `${review}:35\\n.*in paragraph 4`,
    'the body reads: .*post-haste! Perfection',
  ],
  [
    'paragraphs that differ from the received ones',
    () => bench.project.edit(review, replace('worthy.\n\nWhiplash', 'worthy. Whiplash')),
    `${review}:31\\n.*in paragraph 2`,
    'was received: .*¶ Whiplash',
  ],
  [
    'a space too many',
    () => bench.project.edit(review, replace('A foregone conclusion', 'A  foregone conclusion')),
    `${review}:33\\n`,
    '␣␣',
  ],
  [
    'a review without its received text',
    () => rm(bench.project.path(received)),
    review,
    `The received text is missing: ${received}`,
  ],
  [
    'a received text without its review',
    () => bench.project.write('content/received/nobody.txt', 'x'),
    'content/received/nobody.txt',
    'No review belongs to this text',
  ],
  [
    'a passage of the rating that is not in the review',
    () => bench.project.edit(review, replace('passage: Perfection.', 'passage: Perfectoin.')),
    `${review}:18 \\(rating.passage\\)`,
    'occurs nowhere in the review',
  ],
  [
    'a passage of the rating that is in the review more than once',
    () => bench.project.edit(review, replace(/passage: .*/, 'passage: Fletcher')),
    `${review}:18 \\(rating.passage\\)`,
    /occurs \d+ times in the review/,
  ],
  [
    'a supplied title that is not in the review',
    () => bench.project.edit(review, replace('title: “Glorious', 'title: “Gorgeous')),
    `${review}:2 \\(title\\)`,
    'its words are not in the review',
  ],
  [
    'a supplied title without quotation marks',
    () => bench.project.edit(review, replace(/^title: “(.*)”$/m, 'title: $1')),
    `${review}:2 \\(title\\)`,
    'not in quotation marks',
  ],
  [
    'a sign that Markdown takes for a list',
    () =>
      bench.project.edit(
        review,
        replace('Whiplash is an incredible', '- Whiplash is an incredible'),
      ),
    `${review}:33\\n.*no place for Markdown of this kind: list`,
  ],
  [
    'a folder that nothing reads',
    () => mkdir(bench.project.path('content/theme')),
    'content/theme\\n.*Nothing of this name is read',
    'did you mean themes\\?',
  ],
  [
    'bytes that are not UTF-8',
    async () => {
      const text = await bench.project.read(review);
      const [before = '', after = ''] = text.split('brass');
      const latin = Buffer.from([0x62, 0xfc, 0x67]);
      await bench.project.write(
        review,
        Buffer.concat([Buffer.from(before), latin, Buffer.from(after)]),
      );
    },
    `${review}:31\\n.*not UTF-8`,
    'save it with the encoding UTF-8',
  ],
  [
    'a NUL',
    () => bench.project.edit(review, replace('brass', 'br\u0000ass')),
    `${review}:31\\n.*NUL`,
  ],
  [
    'an empty body',
    () => bench.project.edit(review, (text) => text.slice(0, text.lastIndexOf('---\n') + 4)),
    `${review}:\\d+\\n.*The body is empty`,
  ],
  [
    'raw <script>',
    () => bench.project.edit(review, replace('brass', '<script>alert(1)</script> brass')),
    `${review}:31\\n.*Raw HTML is not taken: <script>`,
    'write it as Markdown',
  ],
  [
    'a javascript: link',
    () => bench.project.edit(review, replace('brass', '[brass](javascript:alert(1))')),
    `${review}:31\\n.*not safe.*javascript:alert`,
  ],
]);
