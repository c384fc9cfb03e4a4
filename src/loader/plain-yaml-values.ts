/** What YAML says. Null is not among it: a record has it only by mistake. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [name: string]: YamlValue };

/** Text in quotes, without escapes. */
const doubleQuoted = /^"[^"\\]*"$/;
const singleQuoted = /^'(?:[^']|'')*'$/;

/** How no text without quotes begins, and the beginnings of what YAML may read as a number or as nothing. */
const sign = /^[\s\-?:,[\]{}#&*!|>'"%@`.+~]/;

/** A colon by which text without quotes would be a field. */
const fieldColon = /:(?: |$)/;

const number = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;

/** Further ways to write a number, and other values that are not text. */
const notText = /^(?:\d+|0o[0-7]+|0x[\da-f]+|\d+\.\d*|\d+(?:\.\d*)?e[-+]?\d+|true|false|null)$/i;

/**
 * Reads a text, a number or a truth value.
 *
 * @returns undefined if it may be anything else
 */
export function readScalar(source: string): YamlValue | undefined {
  if (doubleQuoted.test(source)) return source.slice(1, -1);
  if (singleQuoted.test(source)) return source.slice(1, -1).replaceAll("''", "'");
  if (sign.test(source) || fieldColon.test(source)) return undefined;
  if (number.test(source)) return Number(source);
  if (source === 'true') return true;
  if (source === 'false') return false;
  return notText.test(source) ? undefined : source;
}

/** A scalar between brackets, with or without quotes. */
const scalarInFlow = /"[^"\\]*"|'(?:[^']|'')*'|[^\s,[\]{}:#][^,[\]{}:#]*?(?= *[,\]}])/y;
const nameInFlow = /([A-Za-z][\w-]*): +/y;
const spaces = / */y;
const separator = / *, */y;

/** Reads a list or a group of fields between brackets. Every method returns undefined for anything unusual. */
class FlowReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): YamlValue | undefined {
    const value = this.#value();
    return this.#at === this.#text.length ? value : undefined;
  }

  /** Goes on behind what a pattern matches here, if it does. */
  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return undefined;
    this.#at += match[0].length;
    return match;
  }

  #value(): YamlValue | undefined {
    const first = this.#text[this.#at];
    if (first === '[') return this.#list();
    if (first === '{') return this.#group();
    const [source] = this.#take(scalarInFlow) ?? [];
    return source === undefined ? undefined : readScalar(source);
  }

  /** Reads what is between two brackets, item by item. Returns whether it could be read. */
  #between(end: string, readItem: () => boolean): boolean {
    this.#at += 1;
    this.#take(spaces);
    if (this.#text[this.#at] !== end) {
      do {
        if (!readItem()) return false;
      } while (this.#take(separator));
      this.#take(spaces);
    }
    this.#at += 1;
    return this.#text[this.#at - 1] === end;
  }

  #list(): YamlValue | undefined {
    const items: YamlValue[] = [];
    const isRead = this.#between(']', () => {
      const item = this.#value();
      return item !== undefined && items.push(item) > 0;
    });
    return isRead ? items : undefined;
  }

  #group(): YamlValue | undefined {
    const group: Record<string, YamlValue> = {};
    const isRead = this.#between('}', () => {
      const [, name] = this.#take(nameInFlow) ?? [];
      if (name === undefined || readScalar(name) !== name || Object.hasOwn(group, name)) {
        return false;
      }
      const value = this.#value();
      if (value === undefined) return false;
      group[name] = value;
      return true;
    });
    return isRead ? group : undefined;
  }
}

/** Reads a list or a group of fields between brackets, on one line; undefined if it is not that simple. */
export function readFlow(text: string): YamlValue | undefined {
  return new FlowReader(text).readAll();
}
