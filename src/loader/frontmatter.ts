import type { Problem } from './problem.ts';

/** The two parts of a Markdown file, with the lines on which they begin in the file, from 1. */
export interface MarkdownParts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits a Markdown file into its frontmatter and its body. */
export function splitFrontmatter(text: string, file: string): MarkdownParts | { problem: Problem } {
  const match = /^---[ \t]*\n(?<yaml>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)(?<body>[\s\S]*)$/.exec(text);
  const { yaml, body } = match?.groups ?? {};
  if (yaml !== undefined && body !== undefined) {
    return { yaml, yamlLine: 2, body, bodyLine: yaml.split('\n').length + 2 };
  }
  const isOpen = /^---[ \t]*\n/.test(text);
  return {
    problem: {
      file,
      line: 1,
      column: 1,
      message: isOpen ? 'The frontmatter has no end.' : 'The file has no frontmatter.',
      fix: isOpen
        ? "put a line --- between the review's record and its text."
        : "begin the file with a line ---, then the review's record, then another line ---.",
    },
  };
}
