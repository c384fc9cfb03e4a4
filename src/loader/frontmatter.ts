import type { Problem } from './problem.ts';

/** A Markdown file taken apart. Lines are counted from 1, in the file. */
export interface Parts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Takes a Markdown file apart into its frontmatter and its body. */
export function splitFrontmatter(text: string, file: string): Parts | { problem: Problem } {
  const match = /^---[ \t]*\n(?<yaml>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)(?<body>[\s\S]*)$/.exec(text);
  const { yaml, body } = match?.groups ?? {};
  if (yaml === undefined || body === undefined) {
    const isOpen = /^---[ \t]*\n/.test(text);
    return {
      problem: {
        file,
        line: 1,
        message: isOpen ? 'The frontmatter has no end.' : 'The file has no frontmatter.',
        fix: isOpen
          ? 'put a line --- between the record of the review and its text.'
          : 'begin it with a line ---, the record of the review, and another line ---.',
      },
    };
  }
  return { yaml, yamlLine: 2, body, bodyLine: yaml.split('\n').length + 2 };
}
