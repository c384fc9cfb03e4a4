import { isNode, isSeq } from 'yaml';
import { type ListItem, RecordPlaces, startOf } from './record-places.ts';
import { Refusal } from './refusal.ts';
import { yamlList, yamlText } from './yaml-text.ts';

interface Edit extends ListItem {
  readonly text: string;
}

/**
 * Changes parts of a record in YAML, and leaves everything else as it is, character for character: comments,
 * the order of fields, quotes.
 */
export class EditedRecord {
  readonly #yaml: string;
  readonly #places: RecordPlaces;
  readonly #edits: Edit[] = [];

  /** @param yaml a record without syntax errors, with LF as its line ends */
  constructor(yaml: string) {
    this.#yaml = yaml;
    this.#places = new RecordPlaces(yaml);
  }

  #replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** The items of a list with dashes, and the spaces before its dashes. */
  items(name: string): ReturnType<RecordPlaces['items']> {
    return this.#places.items(name);
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
    const field = this.#places.field(name);
    if (!field) return;
    const comment = this.#places.commentBeside(field);
    this.#replace(
      this.#places.lineStart(startOf(field.key)),
      this.#places.endOf(field),
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
    this.#replace(at, at, this.#places.onNewLine(at) + item);
  }

  /** Writes a list that is missing or empty, at the end of the record or below another field. */
  writeList(name: string, items: string, below?: string): void {
    const field = this.#places.field(name);
    if (field) {
      const comment = this.#places.commentBeside(field);
      this.#replace(
        this.#places.lineStart(startOf(field.key)),
        this.#places.endOf(field),
        `${name}:${comment}\n${items}`,
      );
      return;
    }
    const above = below === undefined ? undefined : this.#places.field(below);
    const at = above ? this.#places.endOf(above) : this.#yaml.length;
    this.#replace(at, at, `${this.#places.onNewLine(at)}${name}:\n${items}`);
  }

  /** Adds texts to the end of a list, in the style in which it is written. */
  append(name: string, texts: readonly string[], below?: string): void {
    if (texts.length === 0) return;
    const list = this.#places.field(name)?.value;
    const lines = (indentation: string) =>
      texts.map((text) => `${indentation}- ${yamlText(text)}\n`).join('');
    if (!isSeq(list) || list.items.length === 0) this.writeList(name, lines('  '), below);
    else if (list.flow) {
      const at = this.#yaml.lastIndexOf(']', list.range?.[1] ?? 0);
      this.#replace(at, at, `${this.#places.commaAt(at)}${yamlList(texts).slice(1, -1)}`);
    } else this.insert(name, lines(this.#places.items(name).indentation));
  }

  /**
   * Sets a text within a group of fields, such as `rating.passage`.
   *
   * @throws {Refusal} if the record does not have the group
   */
  setText(group: string, name: string, text: string): void {
    const map = this.#places.map([group]);
    const last = this.#places.fields([group]).at(-1);
    if (!map || !last) {
      throw new Refusal(`The record has no ${group}: add it, with its other fields.`);
    }
    const value = map.flow ? yamlList([text]).slice(1, -1) : yamlText(text);
    const pair = this.#places.field(name, [group]);
    if (pair && isNode(pair.value) && pair.value.range) {
      const [start, end] = pair.value.range;
      const gap = this.#yaml.charAt(start - 1) === ':' ? ' ' : '';
      if (pair.value.toJSON() !== text) this.#replace(start, end, gap + value);
      return;
    }
    if (map.flow) {
      const at = this.#yaml.lastIndexOf('}', map.range?.[1] ?? 0);
      this.#replace(at, at, `${this.#places.commaAt(at)}${name}: ${value} `);
      return;
    }
    const indentation = ' '.repeat(startOf(last.key) - this.#places.lineStart(startOf(last.key)));
    const field = this.#places.field(group);
    const at = field ? this.#places.endOf(field) : this.#yaml.length;
    this.#replace(at, at, `${this.#places.onNewLine(at)}${indentation}${name}: ${value}\n`);
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
