import type { BrokenContent } from '../../refusals/broken-content.ts';
import { received, review } from '../../refusals/fixture.ts';

/** An input that nobody can have meant well, and where it has to be refused. */
export interface RefusedInput {
  readonly name: string;
  readonly apply: (content: BrokenContent) => Promise<unknown>;
  readonly file: string;
  /** Part of the message. */
  readonly message: string;
}

/** A person, a theme and a table of the fixture. */
export const person = 'content/people/tom-berg.yaml';
export const theme = 'content/themes/sound.yaml';
export const table = 'content/translations/nouns.yaml';

/** Adds a paragraph to a review, and to its received text what it says without markup. */
export const addText =
  (markdown: string, plain = markdown) =>
  async (content: BrokenContent) => {
    await content.write(review, `${await content.text(review)}\n${markdown}\n`);
    await content.write(received, `${(await content.text(received)).trimEnd()}\n\n${plain}\n`);
  };

/** A paragraph of a review, in Markdown. */
export const inText = (
  name: string,
  message: string,
  markdown: string,
  plain?: string,
): RefusedInput => ({
  name,
  apply: addText(markdown, plain),
  file: review,
  message,
});

/** A title of a review, as a value in YAML. */
export const inField = (name: string, value: string, message: string): RefusedInput => ({
  name: `${name} in a title`,
  apply: async (content) => {
    await content.replace(review, 'titleBasis: supplied', 'titleBasis: stated');
    await content.replace(review, /^title: .*$/m, `title: ${value}`);
  },
  file: review,
  message,
});

/** A file with a text, in the place of another or new. */
export const asFile = (
  name: string,
  file: string,
  text: string,
  message: string,
): RefusedInput => ({
  name,
  apply: (content) => content.write(file, text),
  file,
  message,
});

/** Many lines, each made from its number, from 0. */
export const times = (count: number, line: (index: number) => string, joiner = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(joiner);
