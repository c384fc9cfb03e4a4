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
  type YAMLError,
} from 'yaml';
import type { Problem } from './problem.ts';

const needsQuotes =
  'Text needs quotes if it contains a colon and a space, or begins with a quotation mark, a bracket or a sign such as * & ! # @. Between single quotes, write an apostrophe twice.';

const indentation =
  'indent a field two spaces further than the field it belongs to, begin each item of a list with a dash and a space, and align the fields of one item.';

const unfinished = 'close every bracket and every quotation mark, on this line and the line above.';

/** A line of a record with its text in single quotes; undefined if it is not a field with text. */
function quoteLine(line: string): string | undefined {
  const { field, text } =
    /^\s*(?:- +)?(?<field>[\w-]+): +(?<text>\S.*?)\s*$/.exec(line)?.groups ?? {};
  if (field === undefined || text === undefined) return undefined;
  const { inner } = /^(?<quote>["'])(?<inner>.*)\k<quote>$/.exec(text)?.groups ?? {};
  const bare = (inner ?? text).replaceAll("''", "'");
  return `${field}: '${bare.replaceAll("'", "''")}'`;
}

function quotesFix(line: string): string {
  const quoted = quoteLine(line);
  return quoted
    ? `put the text in quotes: ${quoted}\n    ${needsQuotes}`
    : `put the text in quotes. ${needsQuotes}`;
}

/** How to fix an error or a warning of YAML's parser. */
function fixOf({ code, message }: YAMLError, line: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'remove one of the two fields with this name, or, in a list, put the missing dash before the second item.';
    case 'TAB_AS_INDENT':
      return 'indent with spaces, two for each level.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'put a space after the colon of a field, and after the dash of an item.';
    case 'MISSING_CHAR':
      return message.startsWith('Missing closing') ? unfinished : indentation;
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? unfinished : indentation;
    case 'BLOCK_IN_FLOW':
      return `${unfinished} Or ${indentation}`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return quoteLine(line) ? quotesFix(line) : indentation;
    default:
      return quotesFix(line);
  }
}

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
    const line = this.#lineAt(error.pos[0]);
    const before = misread.filter((problem) => problem.line <= line);
    if (before.some((problem) => problem.line === line)) return before;
    const text = this.#textAt(error.pos[0]);
    const message = `This is not valid YAML: ${error.message.replace(/\.$/, '')}. The line reads: ${text}`;
    return [...before, { line, message, fix: fixOf(error, text) }];
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
