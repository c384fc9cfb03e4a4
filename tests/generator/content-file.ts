import { stringify } from 'yaml';

/** A file of the content. */
export interface ContentFile {
  /** Its path below the folder of the content: `reviews/x.md`. */
  readonly path: string;
  readonly text: string;
}

const options = { lineWidth: 0, aliasDuplicateObjects: false } as const;

/** A record as a file of its own. */
export function yamlFile(path: string, record: object): ContentFile {
  return { path, text: stringify(record, options) };
}

/** The text of a file with a record above a body. */
export function markdownFile(record: object, body: string): string {
  return `---\n${stringify(record, options)}---\n\n${body}\n`;
}
