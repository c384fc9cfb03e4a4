import type { Root } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeInitial } from './rehype-initial.ts';
import { type Mark, rehypeMarks } from './rehype-marks.ts';
import { type ParagraphLabel, rehypeParagraphLinks } from './rehype-paragraph-links.ts';
import { remarkAllowed } from './remark-allowed.ts';
import { remarkLanguages } from './remark-languages.ts';
import { type BodyParagraph, remarkParagraphs } from './remark-paragraphs.ts';
import { remarkTypography } from './remark-typography.ts';

/** Something in a body that the archive does not take. */
export interface BodyProblem {
  /** The line of the body, from 1. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** The body of a review, read. */
export interface Body {
  readonly tree: Root;
  readonly paragraphs: readonly BodyParagraph[];
}

/** How a body is drawn. */
export interface Drawing {
  /** The language of the review, as a BCP 47 tag: its typography. */
  readonly language: string;
  /** Names the link to a paragraph, from 1. */
  readonly paragraphLabel: ParagraphLabel;
  /** The words of the text that are marked. */
  readonly marks: readonly Mark[];
}

/**
 * Reads the body of a review through remark.
 *
 * @param markdown the body, CommonMark without raw HTML
 * @returns the body, or every problem found in it
 * @throws whatever a plugin throws: a body is read whole or not at all
 */
export function readBody(markdown: string): Body | { problems: readonly BodyProblem[] } {
  const file = new VFile(markdown);
  const reader = remark().use(remarkAllowed).use(remarkParagraphs);
  const tree = reader.parse(file);
  reader.runSync(tree, file);
  if (file.messages.length > 0) return { problems: file.messages.map(problemOf) };
  return { tree, paragraphs: file.data.paragraphs ?? [] };
}

/**
 * Draws the body of a review as HTML, through remark and rehype: safe, set in its language's
 * typography, each paragraph with its id, and the marked words with theirs.
 *
 * @throws whatever a plugin throws
 */
export function drawBody({ tree }: Body, { language, paragraphLabel, marks }: Drawing): string {
  const drawn = remark()
    .use(remarkLanguages)
    .use(remarkTypography, { language })
    .use(remarkRehype)
    .use(rehypeExternalLinks)
    .use(rehypeMarks, { marks })
    .use(rehypeInitial)
    .use(rehypeParagraphLinks, { label: paragraphLabel })
    .runSync(structuredClone(tree));
  return rehype().stringify(drawn);
}

function problemOf(message: VFile['messages'][number]): BodyProblem {
  return {
    line: message.line ?? 1,
    message: message.reason,
    fix: message.note ?? 'write it as plain Markdown.',
  };
}
