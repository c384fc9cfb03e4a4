import type { Root } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import type { Position } from '../archive/text/position.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeInitial } from './rehype-initial.ts';
import { type Mark, rehypeMarks } from './rehype-marks.ts';
import { type ParagraphLabel, rehypeParagraphLinks } from './rehype-paragraph-links.ts';
import { remarkAllowed } from './remark-allowed.ts';
import { remarkLanguages } from './remark-languages.ts';
import { remarkLimits } from './remark-limits.ts';
import { type BodyParagraph, remarkParagraphs } from './remark-paragraphs.ts';
import { remarkTypography } from './remark-typography.ts';

/** Something in a body that the archive does not accept. */
export interface BodyProblem {
  readonly position: Position;
  readonly message: string;
  readonly fix: string;
}

/** The parsed body of a review. */
export interface Body {
  readonly tree: Root;
  readonly paragraphs: readonly BodyParagraph[];
}

/** How to render a body. */
export interface RenderOptions {
  /** The language of the review, as a BCP 47 tag; it decides the typography. */
  readonly language: string;
  /** Names the link to a paragraph. */
  readonly paragraphLabel: ParagraphLabel;
  /** The words of the text to mark. */
  readonly marks: readonly Mark[];
}

/** A rendered body. */
export interface RenderedBody {
  readonly html: string;
  /** How many marks consist of several elements. */
  readonly splitMarks: number;
}

const reader = remark().use(remarkAllowed).use(remarkLimits).use(remarkParagraphs).freeze();
const writer = rehype().freeze();

/**
 * Parses the body of a review with remark.
 *
 * @param markdown the body, CommonMark without raw HTML
 * @returns the body, or every problem found in it
 * @throws any error that a plugin throws
 */
export function readBody(markdown: string): Body | { problems: readonly BodyProblem[] } {
  const file = new VFile(markdown);
  const tree = reader.parse(file);
  reader.runSync(tree, file);
  if (file.messages.length > 0) return { problems: file.messages.map(problemOf) };
  const { paragraphs } = file.data;
  if (!paragraphs) throw new Error('The paragraphs of the text were not numbered.');
  return { tree, paragraphs };
}

/**
 * Renders the body of a review as HTML with remark and rehype: typeset for its language, with an id for
 * every paragraph and every mark.
 *
 * @throws any error that a plugin throws
 */
export function renderBody(
  { tree }: Body,
  { language, paragraphLabel, marks }: RenderOptions,
): RenderedBody {
  const file = new VFile();
  const rendered = remark()
    .use(remarkLanguages)
    .use(remarkTypography, { language })
    .use(remarkRehype)
    .use(rehypeExternalLinks)
    .use(rehypeMarks, { marks })
    .use(rehypeInitial)
    .use(rehypeParagraphLinks, { label: paragraphLabel })
    .runSync(structuredClone(tree), file);
  const { splitMarks } = file.data;
  if (splitMarks === undefined) throw new Error('The marks of the text were not rendered.');
  return { html: writer.stringify(rendered), splitMarks };
}

function problemOf({ line, column, reason, note }: VFile['messages'][number]): BodyProblem {
  if (line === undefined || column === undefined || note === undefined) {
    throw new Error(`A plugin reported “${reason}” without a position or a fix.`);
  }
  return { position: { line, column }, message: reason, fix: note };
}
