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
    return {
      problem: {
        file,
        line: 1,
        wrong: 'The file has no frontmatter.',
        mend: 'begin it with a line ---, the record of the review, and another line ---.',
      },
    };
  }
  return { yaml, yamlLine: 2, body, bodyLine: yaml.split('\n').length + 2 };
}
