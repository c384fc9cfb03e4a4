/** Puts a backslash before every character that Markdown may take as markup, wherever it stands in a line. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#&~]/g, '\\$&');
}
