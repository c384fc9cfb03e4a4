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
import { yamlList, yamlText } from './yaml-text.ts';

/** An item of a list, with its line ends and the comments above it: the record has it from `start` up to, but not including, `end`. */
export interface ListItem {
  readonly start: number;
  readonly end: number;
}

interface Edit extends ListItem {
  readonly text: string;
}

function startOf(node: unknown): number {
  const start = isNode(node) ? node.range?.[0] : undefined;
  if (start === undefined) throw new Error('YAML gives no position.');
  return start;
}

/**
 * Changes parts of a record in YAML, and leaves everything else as it is, character for character: comments,
 * the order of fields, quotes.
 */
export class EditedRecord {
  readonly #yaml: string;
  readonly #document: Document;
  readonly #edits: Edit[] = [];

  /** @param yaml a record without syntax errors, with LF as its line ends */
  constructor(yaml: string) {
    this.#yaml = yaml;
    this.#document = parseDocument(yaml);
  }

  #map(path: readonly string[] = []): YAMLMap | undefined {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    return isMap(node) ? node : undefined;
  }

  #pairs(path: readonly string[] = []): Pair[] {
    return (this.#map(path)?.items ?? []).filter((item) => isPair(item));
  }

  #pair(name: string, path: readonly string[] = []): Pair | undefined {
    return this.#pairs(path).find(({ key }) => isScalar(key) && key.value === name);
  }

  #lineStart(at: number): number {
    return this.#yaml.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where a top-level field ends: after its last line that is neither empty nor a comment. */
  #endOf(field: Pair): number {
    const start = startOf(field.key);
    const next = this.#pairs()
      .map(({ key }) => startOf(key))
      .find((other) => other > start);
    let end = next === undefined ? this.#yaml.length : this.#lineStart(next);
    for (;;) {
      const before = this.#lineStart(end - 1);
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

  #replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** The items of a list with dashes, and the spaces before its dashes. */
  items(name: string): { items: ListItem[]; indentation: string } {
    const field = this.#pair(name);
    const list = field?.value;
    const isEmpty = isSeq(list) && list.items.length === 0;
    if (!field || !isSeq(list) || isEmpty) return { items: [], indentation: '  ' };
    if (list.flow) {
      throw new Refusal(
        `The list ${name} is in brackets: write it with one item per line, each after a dash.`,
      );
    }
    const starts = list.items.map((item) => this.#lineStart(startOf(item)));
    const dashes = starts.map((start) => /^ *(?=- )/.exec(this.#yaml.slice(start))?.[0]);
    const [indentation] = dashes;
    if (indentation === undefined || dashes.includes(undefined)) {
      throw new Refusal(`In the list ${name}, write each item on the line of its dash.`);
    }
    const withComments = starts.map((start) => this.#aboveComments(start));
    const items = withComments.map((start, index) => ({
      start,
      end: withComments[index + 1] ?? this.#endOf(field),
    }));
    return { items, indentation };
  }

  /** The text of an item. */
  textOf({ start, end }: ListItem): string {
    return this.#yaml.slice(start, end);
  }

  remove({ start, end }: ListItem): void {
    this.#replace(start, end, '');
  }

  /** Removes all items of a list, but not its name, so that it keeps its place in the record. */
  empty(name: string): void {
    const field = this.#pair(name);
    if (!field) return;
    const comment = this.#commentBeside(field);
    this.#replace(
      this.#lineStart(startOf(field.key)),
      this.#endOf(field),
      `${name}: []${comment}\n`,
    );
  }

  /**
   * Adds an item to a list with dashes.
   *
   * @param item its lines, with their line ends
   * @param before the index of the item above which it is added; without one, it is added at the end
   */
  insert(name: string, item: string, before?: number): void {
    const { items } = this.items(name);
    const at = (before === undefined ? undefined : items[before]?.start) ?? items.at(-1)?.end;
    if (at === undefined) throw new Error(`The list ${name} has no items.`);
    this.#replace(at, at, this.#onNewLine(at) + item);
  }

  #onNewLine(at: number): string {
    return at === 0 || this.#yaml.charAt(at - 1) === '\n' ? '' : '\n';
  }

  /** What separates a further item from those before it: some writers end a list with a comma. */
  #commaAt(at: number): string {
    const [, comma, space] = /(,?)(\s*)$/.exec(this.#yaml.slice(0, at)) ?? [];
    if (!comma) return ', ';
    return space ? '' : ' ';
  }

  /** The comment in the line of a field's name, with a space before it. */
  #commentBeside(field: Pair): string {
    const start = startOf(field.key);
    const end = this.#yaml.indexOf('\n', start);
    const line = this.#yaml.slice(start, end < 0 ? undefined : end);
    const [, comment] = /^[^#]*:\s*(?:\[\s*\])?\s+(#.*)$/.exec(line) ?? [];
    return comment === undefined ? '' : ` ${comment}`;
  }

  /** Writes a list that is missing or empty, at the end of the record or below another field. */
  writeList(name: string, items: string, below?: string): void {
    const field = this.#pair(name);
    if (field) {
      const comment = this.#commentBeside(field);
      this.#replace(
        this.#lineStart(startOf(field.key)),
        this.#endOf(field),
        `${name}:${comment}\n${items}`,
      );
      return;
    }
    const above = below === undefined ? undefined : this.#pair(below);
    const at = above ? this.#endOf(above) : this.#yaml.length;
    this.#replace(at, at, `${this.#onNewLine(at)}${name}:\n${items}`);
  }

  /** Adds texts to the end of a list, in the style in which it is written. */
  append(name: string, texts: readonly string[], below?: string): void {
    if (texts.length === 0) return;
    const list = this.#pair(name)?.value;
    const lines = (indentation: string) =>
      texts.map((text) => `${indentation}- ${yamlText(text)}\n`).join('');
    if (!isSeq(list) || list.items.length === 0) this.writeList(name, lines('  '), below);
    else if (list.flow) {
      const at = this.#yaml.lastIndexOf(']', list.range?.[1] ?? 0);
      this.#replace(at, at, `${this.#commaAt(at)}${yamlList(texts).slice(1, -1)}`);
    } else this.insert(name, lines(this.items(name).indentation));
  }

  /**
   * Sets a text within a group of fields, such as `rating.passage`.
   *
   * @throws {Refusal} if the record does not have the group
   */
  setText(group: string, name: string, text: string): void {
    const map = this.#map([group]);
    const last = this.#pairs([group]).at(-1);
    if (!map || !last) {
      throw new Refusal(`The record has no ${group}: add it, with its other fields.`);
    }
    const value = map.flow ? yamlList([text]).slice(1, -1) : yamlText(text);
    const pair = this.#pair(name, [group]);
    if (pair && isNode(pair.value) && pair.value.range) {
      const [start, end] = pair.value.range;
      const gap = this.#yaml.charAt(start - 1) === ':' ? ' ' : '';
      if (pair.value.toJSON() !== text) this.#replace(start, end, gap + value);
      return;
    }
    if (map.flow) {
      const at = this.#yaml.lastIndexOf('}', map.range?.[1] ?? 0);
      this.#replace(at, at, `${this.#commaAt(at)}${name}: ${value} `);
      return;
    }
    const indentation = ' '.repeat(startOf(last.key) - this.#lineStart(startOf(last.key)));
    const field = this.#pair(group);
    const at = field ? this.#endOf(field) : this.#yaml.length;
    this.#replace(at, at, `${this.#onNewLine(at)}${indentation}${name}: ${value}\n`);
  }

  /** The record with all changes. */
  toString(): string {
    let text = '';
    let done = 0;
    for (const { start, end, text: inserted } of this.#edits.toSorted(
      (one, other) => one.start - other.start,
    )) {
      text += this.#yaml.slice(done, start) + inserted;
      done = end;
    }
    return text + this.#yaml.slice(done);
  }
}
