import { readFlow, readScalar, type YamlValue } from './plain-yaml-values.ts';

/** A line of a record: how far it is indented, and what it says. */
interface Line {
  readonly indent: number;
  readonly text: string;
}

/** What only the complete parser understands: tabs, comments, spaces at the end of a line, and other line ends. */
const notPlain = /[\t\r\uFEFF]| (?:#|$)|^#/m;

/** A field: its name, and its value if that is on the same line. */
const field = /^([A-Za-z][\w-]*):(?: (\S.*))?$/;

/** Names that YAML does not read as text. */
const notText = /^(?:true|false|null)$/i;

const isItem = ({ text }: Line) => text.startsWith('- ');

/** Reads the lines of a record. Every method returns undefined where YAML is not as simple as usual. */
class LineReader {
  readonly #lines: Line[];
  #next = 0;

  constructor(yaml: string) {
    this.#lines = yaml
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const indent = line.search(/[^ ]/);
        return { indent, text: line.slice(indent) };
      });
  }

  readAll(): YamlValue | undefined {
    const value = this.#block(0);
    return this.#next === this.#lines.length ? value : undefined;
  }

  /** The next line, if it is indented exactly as far. */
  #lineAt(indent: number): Line | undefined {
    const line = this.#lines[this.#next];
    return line?.indent === indent ? line : undefined;
  }

  /** Whether the next line continues what should be complete: a text that goes on, or a mistake. */
  #goesOn(indent: number): boolean {
    return (this.#lines[this.#next]?.indent ?? 0) > indent;
  }

  #block(indent: number): YamlValue | undefined {
    const line = this.#lineAt(indent);
    if (!line) return undefined;
    return isItem(line) ? this.#list(indent) : this.#group(indent);
  }

  #list(indent: number): YamlValue | undefined {
    const items: YamlValue[] = [];
    for (let line = this.#lineAt(indent); line && isItem(line); line = this.#lineAt(indent)) {
      const item = this.#item({ indent: indent + 2, text: line.text.slice(2) });
      if (item === undefined) return undefined;
      items.push(item);
    }
    return this.#goesOn(indent) ? undefined : items;
  }

  /** An item: a value, or a group of fields of which the first is after the dash. */
  #item(line: Line): YamlValue | undefined {
    if (field.test(line.text)) {
      this.#lines[this.#next] = line;
      return this.#group(line.indent);
    }
    this.#next += 1;
    return readValue(line.text);
  }

  #group(indent: number): YamlValue | undefined {
    const group: Record<string, YamlValue> = {};
    for (let line = this.#lineAt(indent); line; line = this.#lineAt(indent)) {
      const [, name, text] = field.exec(line.text) ?? [];
      if (name === undefined || notText.test(name) || Object.hasOwn(group, name)) return undefined;
      this.#next += 1;
      const value = text === undefined ? this.#below(indent) : readValue(text);
      if (value === undefined) return undefined;
      group[name] = value;
    }
    return this.#goesOn(indent) ? undefined : group;
  }

  /** The value of a field that begins on the next line. The items of a list need not be indented further. */
  #below(indent: number): YamlValue | undefined {
    const line = this.#lines[this.#next];
    if (!line || line.indent < indent) return undefined;
    return line.indent > indent || isItem(line) ? this.#block(line.indent) : undefined;
  }
}

/** A value that is on one line. */
function readValue(text: string): YamlValue | undefined {
  return /^[[{]/.test(text) ? readFlow(text) : readScalar(text);
}

/**
 * Reads YAML as records are usually written: fields, lists, and texts on one line each. The complete parser takes
 * twenty times as long, most of it for places that only problems need.
 *
 * @returns the value that the complete parser reads, without a problem; undefined if the YAML may be anything else
 */
export function readPlainYaml(yaml: string): YamlValue | undefined {
  return notPlain.test(yaml) ? undefined : new LineReader(yaml).readAll();
}
