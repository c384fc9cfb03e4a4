import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { remarkAllowed } from './allowed.ts';
import { rehypeExternalLinks } from './external-links.ts';
import { remarkLanguages } from './languages.ts';
import { type ParagraphLabel, rehypeParagraphLinks } from './paragraph-links.ts';
import { type BodyParagraph, remarkParagraphs } from './paragraphs.ts';
import { remarkTypography } from './typography.ts';

/** Something in a body that the archive does not take. */
export interface BodyProblem {
  /** The line of the body, from 1. */
  readonly line: number;
  readonly wrong: string;
  readonly mend: string;
}

/** The body of a review, read. */
export interface Body {
  readonly paragraphs: readonly BodyParagraph[];
  /**
   * The text as HTML: safe, set in its language's typography, each paragraph with its id. Nothing
   * is drawn of a body that has problems.
   */
  readonly html: string;
  readonly problems: readonly BodyProblem[];
}

/**
 * Reads the body of a review through remark and rehype.
 *
 * @param markdown the body, CommonMark without raw HTML
 * @param language the language of the review, as a BCP 47 tag
 * @param paragraphLabel names the link to a paragraph, from 1
 * @throws whatever a plugin throws: a body is read whole or not at all
 */
export function readBody(markdown: string, language: string, paragraphLabel: ParagraphLabel): Body {
  const file = new VFile(markdown);
  const reader = unified().use(remarkParse).use(remarkAllowed);
  const tree = reader.parse(file);
  reader.runSync(tree, file);
  if (file.messages.length > 0) {
    return { paragraphs: [], html: '', problems: file.messages.map(problemOf) };
  }
  const drawn = unified()
    .use(remarkParagraphs)
    .use(remarkLanguages)
    .use(remarkTypography, { language })
    .use(remarkRehype)
    .use(rehypeExternalLinks)
    .use(rehypeParagraphLinks, { label: paragraphLabel })
    .runSync(tree, file);
  return {
    paragraphs: file.data.paragraphs ?? [],
    html: unified().use(rehypeStringify).stringify(drawn, file),
    problems: [],
  };
}

function problemOf(message: VFile['messages'][number]): BodyProblem {
  return {
    line: message.line ?? 1,
    wrong: message.reason,
    mend: message.note ?? 'write it as plain Markdown.',
  };
}
