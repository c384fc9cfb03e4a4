import { readBody } from '../../markdown/body.ts';
import { escapedMarkdown } from '../../markdown/escaped.ts';
import { scanMarks } from '../../passage-marks/scan-marks.ts';
import { looksLikeHeading } from '../guesses/damage.ts';

/** Puts a backslash before every character that Markdown may take as markup, also at the start of a block. */
function escaped(text: string): string {
  return escapedMarkdown(text)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Whether Markdown has exactly one paragraph, with this text. */
function reads(markdown: string, text: string): boolean {
  const body = readBody(markdown);
  const hasMarks = scanMarks(markdown).markdown !== markdown;
  return (
    !hasMarks &&
    'paragraphs' in body &&
    body.paragraphs.length === 1 &&
    body.paragraphs[0]?.text === text
  );
}

/** A paragraph in Markdown: as it is if it has no markup, otherwise with backslashes. */
function paragraph(text: string): string {
  const isPlain = escaped(text) === text || reads(text, text);
  return isPlain ? text : escaped(text);
}

/**
 * The body of a review in Markdown. Short lines above paragraphs become subheadings.
 *
 * @param paragraphs the text, one string per paragraph
 * @throws {Error} if the text cannot be written in Markdown
 */
export function writeBody(paragraphs: readonly string[]): string {
  const blocks = paragraphs.map((text, index) => {
    const below = paragraphs[index + 1];
    const isHeading = below !== undefined && looksLikeHeading(text, below);
    return `${isHeading ? '## ' : ''}${paragraph(text)}`;
  });
  const markdown = `${blocks.join('\n\n')}\n`;
  const body = readBody(markdown);
  const texts = 'paragraphs' in body ? body.paragraphs.map(({ text }) => text) : [];
  if (texts.join('\n') !== paragraphs.join('\n')) {
    throw new Error(
      'The text cannot be written in Markdown without a change. Write its body by hand.',
    );
  }
  return markdown;
}
