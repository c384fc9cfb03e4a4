import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Range,
  visit,
} from 'yaml';
import type { Problem } from './problem.ts';
import { quotesFix, yamlProblem } from './yaml-problem.ts';

type YamlProblem = Pick<Problem, 'message' | 'fix'> & { readonly line: number };

/** A YAML record, with the line of each field in its file. */
export class YamlRecord {
  readonly #document;
  readonly #lines: readonly string[];
  readonly #counter = new LineCounter();
  readonly #firstLine: number;

  /** @param firstLine the line of the record's first line in its file, from 1 */
  constructor(yaml: string, firstLine: number) {
    this.#lines = yaml.split('\n');
    this.#document = parseDocument(yaml, { lineCounter: this.#counter, prettyErrors: false });
    this.#firstLine = firstLine;
  }

  /**
   * Finds syntax errors, and valid YAML that would silently lose or change words. Problems after the first
   * syntax error are not reported: they may be its consequences.
   */
  problems(): YamlProblem[] {
    const [error] = [...this.#document.errors, ...this.#document.warnings];
    const misread = this.#misreadTexts();
    if (!error) return misread;
    const position = this.#openQuote(error.pos[0]) ?? error.pos[0];
    const line = this.#lineAt(position);
    const before = misread.filter((problem) => problem.line <= line);
    if (before.some((problem) => problem.line === line)) return before;
    return [...before, { line, ...yamlProblem(error, this.#textAt(position)) }];
  }

  /** Where a text begins whose quotation mark is not closed before a position, the end of the record. */
  #openQuote(position: number): number | undefined {
    let start: number | undefined;
    visit(this.#document, {
      Scalar: (_, { type, range }) => {
        if (range && type?.startsWith('QUOTE') && range[0] < position && range[1] >= position) {
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
        line: this.#lineAt(range[0]),
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

  /** The line of a field in the file, or of the nearest field above it that exists. */
  lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const start = this.#startOf(path.slice(0, length));
      if (start !== undefined) return this.#lineAt(start);
    }
    return this.#firstLine;
  }

  #lineAt(position: number): number {
    return this.#counter.linePos(position).line + this.#firstLine - 1;
  }

  /** The text of the line at a position. */
  #textAt(position: number): string {
    const text = this.#lines[this.#counter.linePos(position).line - 1];
    if (text === undefined) throw new RangeError(`The record has no position ${position}.`);
    return text;
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
