import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  type Range,
  visit,
  YAMLParseError,
} from 'yaml';
import type { Position } from '../archive/text/position.ts';
import { limits } from '../schema/limits.ts';
import type { Problem } from './problem.ts';
import { quotesFix, yamlProblem } from './yaml-problem.ts';

export type YamlProblem = Pick<Problem, 'message' | 'fix'> & Position;

const inOrder = (one: YAMLParseError, other: YAMLParseError) => one.pos[0] - other.pos[0];

const rangeOfKey = ({ key }: Pair) => (isNode(key) ? key.range : undefined);

/** A YAML record as the complete parser reads it, with the position of each field in its file. */
export class YamlDocument {
  readonly #document;
  readonly #lines: readonly string[];
  readonly #counter = new LineCounter();
  readonly #firstLine: number;

  /** @param firstLine the line of the record's first line in its file, from 1 */
  constructor(yaml: string, firstLine: number) {
    this.#lines = yaml.split('\n');
    // The parser would compare every two fields of a group.
    const options = { lineCounter: this.#counter, prettyErrors: false, uniqueKeys: false };
    this.#document = parseDocument(yaml, options);
    this.#firstLine = firstLine;
  }

  /**
   * Finds syntax errors, and valid YAML that would silently lose or change words. Problems after the first
   * syntax error are not reported: they may be its consequences.
   */
  problems(): YamlProblem[] {
    const { errors, warnings } = this.#document;
    const [error] = [...[...errors, ...this.#repeatedFields()].sort(inOrder), ...warnings];
    const misread = this.#misreadTexts();
    if (!error) return misread;
    const index = this.#openQuote(error.pos[0]) ?? error.pos[0];
    const position = this.#positionAt(index);
    const before = misread.filter(({ line }) => line <= position.line);
    if (before.some(({ line }) => line === position.line)) return before;
    return [...before, { ...position, ...yamlProblem(error, this.#textAt(index)) }];
  }

  /** The first field of each group that the group has already. */
  #repeatedFields(): YAMLParseError[] {
    const errors: YAMLParseError[] = [];
    visit(this.#document, {
      Map: (_, { items }) => {
        const names = new Set<unknown>();
        const repeated = items.find(({ key }) => {
          if (!isScalar(key) || key.value === '<<') return false;
          const isThere = names.has(key.value);
          names.add(key.value);
          return isThere;
        });
        const range = repeated && rangeOfKey(repeated);
        if (range) errors.push(new YAMLParseError([range[0], range[1]], 'DUPLICATE_KEY', ''));
      },
    });
    return errors;
  }

  /** Where a text begins whose quotation mark is not closed before a place, the end of the record. */
  #openQuote(place: number): number | undefined {
    let start: number | undefined;
    visit(this.#document, {
      Scalar: (_, { type, range }) => {
        if (range && type?.startsWith('QUOTE') && range[0] < place && range[1] >= place) {
          start = range[0];
        }
      },
    });
    return start;
  }

  /** The texts that YAML reads as something else. */
  #misreadTexts(): YamlProblem[] {
    const problems: YamlProblem[] = [];
    const misread = (range: Range | null | undefined, sign: string, meaning: string) => {
      if (!range) throw new Error(`YAML gives no position for ${sign}.`);
      problems.push({
        ...this.#positionAt(range[0]),
        message: `YAML reads ${sign} as ${meaning}, not as text.`,
        fix: quotesFix(this.#textAt(range[0])),
      });
    };
    visit(this.#document, {
      Alias: (_, { range, source }) => misread(range, `*${source}`, 'a reference'),
      Node: (_, node) => {
        const { anchor, tag } = isAlias(node) ? {} : node;
        if (anchor) misread(node.range, `&${anchor}`, 'a name');
        if (tag?.startsWith('!')) misread(node.range, tag, 'a type');
        if (isScalar(node) && node.comment != null) {
          misread(node.range, `#${node.comment}`, 'a comment');
        }
      },
    });
    return problems;
  }

  /** The record's value. Call it only if there are no problems. */
  value(): unknown {
    return this.#document.toJS();
  }

  /**
   * The position of a field in the file: of its value if that begins on the same line, otherwise of its name.
   * A field that does not exist is at the name of the nearest field above it.
   */
  positionOf(path: readonly PropertyKey[]): Position {
    const name = this.positionOfName(path);
    const node: unknown = this.#document.getIn(path, true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start === undefined) return name;
    const value = this.#positionAt(start);
    return value.line === name.line ? value : name;
  }

  /** The position of the name of a field in the file, or of the nearest field above it that exists. */
  positionOfName(path: readonly PropertyKey[]): Position {
    for (let length = path.length; length > 0; length -= 1) {
      const start = this.#startOf(path.slice(0, length));
      if (start !== undefined) return this.#positionAt(start);
    }
    return { line: this.#firstLine, column: 1 };
  }

  #positionAt(index: number): Position {
    const { line, col } = this.#counter.linePos(index);
    return { line: line + this.#firstLine - 1, column: col };
  }

  /** The text of the line at a position, as far as a message can show it. */
  #textAt(position: number): string {
    const text = this.#lines[this.#counter.linePos(position).line - 1];
    if (text === undefined) throw new Error(`The record has no position ${position}.`);
    return text.slice(0, limits.messageLength);
  }

  #startOf(path: readonly PropertyKey[]): number | undefined {
    const parent: unknown = this.#document.getIn(path.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
      );
      return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    }
    const node: unknown = this.#document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
}
