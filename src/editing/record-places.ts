import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { Refusal } from './refusal.ts';

/**
 * An item of a list, with its line ends and the comments above it: the record has it from `start` up to, but not
 * including, `end`.
 */
export interface ListItem {
  readonly start: number;
  readonly end: number;
}

/** The position of a part of a record. */
export function startOf(node: unknown): number {
  const start = isNode(node) ? node.range?.[0] : undefined;
  if (start === undefined) throw new Error('YAML gives no position.');
  return start;
}

/** Finds the places of fields and items in a record in YAML. All are positions of characters. */
export class RecordPlaces {
  readonly #yaml: string;
  readonly #document: Document;

  /** @param yaml a record without syntax errors, with LF as its line ends */
  constructor(yaml: string) {
    this.#yaml = yaml;
    this.#document = parseDocument(yaml);
  }

  /** The fields of a record or of a group in it, or undefined if there are none. */
  map(path: readonly string[] = []): YAMLMap | undefined {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    return isMap(node) ? node : undefined;
  }

  /** These fields, in their order. */
  fields(path: readonly string[] = []): Pair[] {
    return (this.map(path)?.items ?? []).filter((item) => isPair(item));
  }

  /** A field with its name and its value. */
  field(name: string, path: readonly string[] = []): Pair | undefined {
    return this.fields(path).find(({ key }) => isScalar(key) && key.value === name);
  }

  /** The start of the line of a character. */
  lineStart(at: number): number {
    return this.#yaml.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where a top-level field ends: after its last line that is neither empty nor a comment. */
  endOf(field: Pair): number {
    const start = startOf(field.key);
    const next = this.fields()
      .map(({ key }) => startOf(key))
      .find((other) => other > start);
    let end = next === undefined ? this.#yaml.length : this.lineStart(next);
    for (;;) {
      const before = this.lineStart(end - 1);
      if (before <= start || !/^(?:#.*|\s*)$/.test(this.#yaml.slice(before, end).trimEnd())) break;
      end = before;
    }
    return end;
  }

  /** The start of the comments directly above a line, or of the line itself. */
  #aboveComments(start: number): number {
    const [comments = ''] = /(?:(?<=^|\n)[ \t]*#.*\n)*$/.exec(this.#yaml.slice(0, start)) ?? [];
    return start - comments.length;
  }

  /** The items of a list with dashes, and the spaces before its dashes. */
  items(name: string): { items: ListItem[]; indentation: string } {
    const field = this.field(name);
    const list = field?.value;
    const isEmpty = isSeq(list) && list.items.length === 0;
    if (!field || !isSeq(list) || isEmpty) return { items: [], indentation: '  ' };
    if (list.flow) {
      throw new Refusal(
        `The list ${name} is in brackets: write it with one item per line, each after a dash.`,
      );
    }
    const starts = list.items.map((item) => this.lineStart(startOf(item)));
    const dashes = starts.map((start) => /^ *(?=- )/.exec(this.#yaml.slice(start))?.[0]);
    const [indentation] = dashes;
    if (indentation === undefined || dashes.includes(undefined)) {
      throw new Refusal(`In the list ${name}, write each item on the line of its dash.`);
    }
    const withComments = starts.map((start) => this.#aboveComments(start));
    const items = withComments.map((start, index) => ({
      start,
      end: withComments[index + 1] ?? this.endOf(field),
    }));
    return { items, indentation };
  }

  /** The line end that a new line needs at this place. */
  onNewLine(at: number): string {
    return at === 0 || this.#yaml.charAt(at - 1) === '\n' ? '' : '\n';
  }

  /** What separates a further item from those before it: some writers end a list with a comma. */
  commaAt(at: number): string {
    const [, comma, space] = /(,?)(\s*)$/.exec(this.#yaml.slice(0, at)) ?? [];
    if (!comma) return ', ';
    return space ? '' : ' ';
  }

  /** The comment in the line of a field's name, with a space before it. */
  commentBeside(field: Pair): string {
    const start = startOf(field.key);
    const end = this.#yaml.indexOf('\n', start);
    const line = this.#yaml.slice(start, end < 0 ? undefined : end);
    const [, comment] = /^[^#]*:\s*(?:\[\s*\])?\s+(#.*)$/.exec(line) ?? [];
    return comment === undefined ? '' : ` ${comment}`;
  }
}
