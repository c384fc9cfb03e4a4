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
  'a text with a sign of YAML in it, as : # * & ! or a quotation mark, needs quotes around it; one with an apostrophe, double ones.';

/** How to mend what YAML calls an error, where quotes would not. */
const mends: Readonly<Partial<Record<ErrorCode, string>>> = {
  DUPLICATE_KEY: 'the field is there twice: take one of the two out.',
  TAB_AS_INDENT: 'indent with spaces, two to a step.',
};

/** A YAML document that knows the line of each of its nodes, counted in the file that holds it. */
export class YamlLines {
  readonly #document;
  readonly #counter = new LineCounter();
  readonly #offset: number;

  /** @param firstLine the line of the document's first line in its file, from 1 */
  constructor(yaml: string, firstLine: number) {
    this.#document = parseDocument(yaml, { lineCounter: this.#counter, prettyErrors: false });
    this.#offset = firstLine - 1;
  }

  /**
   * What is not YAML, and what is but would lose or change words in silence, with its line and a way
   * to mend it. Of several faults in the YAML itself, the first: the others follow from it.
   */
  faults(): { line: number; wrong: string; mend: string }[] {
    const { errors, warnings } = this.#document;
    const faults = [...errors, ...warnings].slice(0, 1).map(({ code, pos, message }) => ({
      line: this.#at(pos[0]),
      wrong: `This is not YAML: ${message.replace(/\.$/, '')}.`,
      mend: mends[code] ?? needsQuotes,
    }));
    const taken = (node: Node, sign: string, as: string) => {
      const wrong = `YAML takes ${sign} for ${as}, not for text.`;
      faults.push({ line: this.#at(node.range?.[0] ?? 0), wrong, mend: needsQuotes });
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
