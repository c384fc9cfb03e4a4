import { mkdir, rm } from 'node:fs/promises';
import { Bench, lineOf, received, replace, review } from './refusal.ts';

const bench = new Bench();
const inSecond = lineOf('brass player');
const inThird = lineOf('trying his darndest');
const inLast = lineOf('By the time the climax');

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
    'they part at “-” \\(U\\+002D\\) and “.” \\(U\\+2011\\)',
  ],
  [
    'an correction that matches nothing',
    () => bench.project.edit(review, replace('reads: big jazz', 'reads: bigg jazz')),
    `${review}:25 \\(corrections.1.reads\\)`,
    'This reading occurs nowhere in the body',
  ],
  [
    'an correction whose received reading was never received',
    () => bench.project.edit(review, replace('"bigĀ', '"bigA')),
    `${review}:24 \\(corrections.1.received\\)`,
    'This reading occurs nowhere in the received text',
  ],
  [
    'an correction that matches twice',
    () =>
      bench.project
        .edit(review, replace('reads: big jazz', 'reads: jazz'))
        .then(() =>
          bench.project.edit(review, replace('incredible cinema', 'incredible jazz cinema')),
        ),
    `${review}:25 \\(corrections.1.reads\\)`,
    'This reading occurs 2 times in the body',
    'with enough words around it to occur only once',
  ],
  [
    'an correction that changes nothing',
    () => bench.project.edit(review, replace('reads: big jazz', 'reads: "bigĀ\\u00A0 jazz"')),
    `${review}:24 \\(corrections.1\\)`,
    'changes nothing',
  ],
  [
    'a word of the body that differs from what was received',
    () => bench.project.edit(review, replace('trying his darndest', 'trying his hardest')),
    new RegExp(`${review}:${inThird}\\n.*differs from what was received, in paragraph 3`),
    'the body reads: +Andrew trying his hardest to',
    `was received: +Andrew trying his darndest to.*\\(${received}:5\\)`,
    'record the mend under corrections',
  ],
  [
    'a received text that differs from the body',
    () => bench.project.edit(received, replace('note-perfect', 'note perfect')),
    `${review}:${inThird}\\n.*differs from what was received`,
  ],
  [
    'a mark of punctuation that differs',
    () => bench.project.edit(review, replace('post-haste. Perfection', 'post-haste! Perfection')),
    `${review}:${inLast}\\n.*in paragraph 4`,
    'the body reads: .*post-haste! Perfection',
  ],
  [
    'paragraphs that differ from the received ones',
    () => bench.project.edit(review, replace('worthy.\n\nWhiplash', 'worthy. Whiplash')),
    `${review}:${inSecond}\\n.*in paragraph 2`,
    'was received: .*¶ Whiplash',
  ],
  [
    'a space too many',
    () => bench.project.edit(review, replace('A foregone conclusion', 'A  foregone conclusion')),
    `${review}:${inThird}\\n`,
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
    'a passage that is not in the review',
    () => bench.project.edit(review, replace('exact: it always will', 'exact: it allways will')),
    `${review}:46 \\(passages.9.exact\\)`,
    'did you mean: it always will end in violence and aggression. \\(paragraph 3\\)',
  ],
  [
    'a name of two persons that is not decided',
    () =>
      bench.project.edit(
        'content/people/tom-cross.yaml',
        replace('variants:', 'variants:\n  - Andrew'),
      ),
    `${review}:${lineOf('a 19-year-old drummer')} \\(people\\)`,
    'not decided who is meant by Andrew: andrew-neyman or tom-cross',
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
        replace(/^Whiplash is an incredible/m, '- Whiplash is an incredible'),
      ),
    `${review}:${inThird}\\n.*no place for Markdown of this kind: list`,
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
      const [before = '', after = ''] = text.split(/brass(?= player to remind)/);
      const latin = Buffer.from([0x62, 0xfc, 0x67]);
      await bench.project.write(
        review,
        Buffer.concat([Buffer.from(before), latin, Buffer.from(after)]),
      );
    },
    `${review}:${inSecond}\\n.*not UTF-8`,
    'save it with the encoding UTF-8',
  ],
  [
    'a NUL',
    () => bench.project.edit(review, replace('brass player to', 'br\u0000ass player to')),
    `${review}:${inSecond}\\n.*NUL`,
  ],
  [
    'an empty body',
    () => bench.project.edit(review, (text) => text.slice(0, text.lastIndexOf('---\n') + 4)),
    `${review}:\\d+\\n.*The body is empty`,
  ],
  [
    'raw <script>',
    () =>
      bench.project.edit(
        review,
        replace('brass player to', '<script>alert(1)</script> brass player to'),
      ),
    `${review}:${inSecond}\\n.*Raw HTML is not taken: <script>`,
    'write it as Markdown',
  ],
  [
    'a javascript: link',
    () =>
      bench.project.edit(
        review,
        replace('brass player to', '[brass](javascript:alert(1)) player to'),
      ),
    `${review}:${inSecond}\\n.*not safe.*javascript:alert`,
  ],
]);
