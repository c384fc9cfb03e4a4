import {
  type ErrorCode,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';

const needsQuotes =
  'a text that begins with a quotation mark, or has a sign of YAML in it, as : # * & !, goes into quotes: \'…\', in which an apostrophe is written twice, or "…", in which a quotation mark is written \\".';
const needsIndent =
  'look at how it is indented: a field two spaces further than what it belongs to, an item of a list after a dash and a space, and the fields of one item directly below each other. ';

/** How to mend what YAML calls an error, where quotes alone would not. */
const fixes: Readonly<Partial<Record<ErrorCode, string>>> = {
  DUPLICATE_KEY:
    'the field is there twice: take one of the two out; or, in a list, the dash is missing before the second item.',
  TAB_AS_INDENT: 'indent with spaces, two to a step.',
  BAD_INDENT: needsIndent + needsQuotes,
  BLOCK_AS_IMPLICIT_KEY: needsIndent + needsQuotes,
  BLOCK_IN_FLOW: needsIndent + needsQuotes,
  MISSING_CHAR: `close every bracket and quotation mark; ${needsIndent}${needsQuotes}`,
  MULTILINE_IMPLICIT_KEY: `put a space after the colon of a field, and after the dash of an item; ${needsIndent}${needsQuotes}`,
  UNEXPECTED_TOKEN: needsQuotes,
};

/** A YAML document that knows the line of each of its nodes, counted in the file that holds it. */
export class YamlLines {
  readonly #document;
  readonly #yaml: string;
  readonly #counter = new LineCounter();
  readonly #offset: number;

  /** @param firstLine the line of the document's first line in its file, from 1 */
  constructor(yaml: string, firstLine: number) {
    this.#yaml = yaml;
    this.#document = parseDocument(yaml, { lineCounter: this.#counter, prettyErrors: false });
    this.#offset = firstLine - 1;
  }

  /**
   * What is not YAML, and what is but would lose or change words in silence, with its line and a way
   * to mend it. Of several faults in the YAML itself, the first: the others follow from it.
   */
  faults(): { line: number; message: string; fix: string }[] {
    const { errors, warnings } = this.#document;
    const faults = [...errors, ...warnings].slice(0, 1).map(({ code, pos, message }) => ({
      line: this.#at(pos[0]),
      message: `This is not YAML: ${message.replace(/\.$/, '')}. The line reads: ${this.#lineAt(pos[0])}`,
      fix: fixes[code] ?? needsQuotes,
    }));
    const taken = (node: Node, sign: string, as: string) => {
      const message = `YAML takes ${sign} for ${as}, not for text.`;
      faults.push({ line: this.#at(node.range?.[0] ?? 0), message, fix: needsQuotes });
    };
    visit(this.#document, {
      Alias: (_, alias) => taken(alias, `*${alias.source}`, 'a reference'),
      Node: (_, node) => {
        const { anchor, tag } = 'anchor' in node ? node : {};
        if (anchor) taken(node, `&${anchor}`, 'a name');
        if (tag?.startsWith('!')) taken(node, tag, 'a type');
        if (isScalar(node) && node.comment != null) taken(node, `#${node.comment}`, 'a comment');
      },
    });
    return faults;
  }

  /** The document's value. Only for a document without faults. */
  toJS(): unknown {
    return this.#document.toJS();
  }

  /** The text of the line on which a position is. */
  #lineAt(position: number): string {
    return this.#yaml.split('\n')[this.#counter.linePos(position).line - 1] ?? '';
  }

  #at(position: number): number {
    return this.#counter.linePos(position).line + this.#offset;
  }

  /** The line of the node at the path, or of the nearest one above it that there is. */
  of(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const start = this.#start(path.slice(0, length));
      if (start !== undefined) return this.#at(start);
    }
    return this.#offset + 1;
  }

  #start(path: readonly PropertyKey[]): number | undefined {
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
