import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

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

  /** What is not YAML, and what is but would lose or change words in silence, with its line. */
  faults(): { line: number; wrong: string }[] {
    const { errors, warnings } = this.#document;
    const faults = [...errors, ...warnings].map(({ pos, message }) => ({
      line: this.#at(pos[0]),
      wrong: `This is not YAML: ${message.replace(/\.$/, '')}.`,
    }));
    visit(this.#document, {
      Alias: (_, alias) => {
        const line = this.#at(alias.range?.[0] ?? 0);
        faults.push({ line, wrong: `YAML takes *${alias.source} for a reference, not for text.` });
      },
      Node: (_, node) => {
        const line = this.#at(node.range?.[0] ?? 0);
        const { anchor, tag } = 'anchor' in node ? node : {};
        if (anchor) faults.push({ line, wrong: `YAML takes &${anchor} for a name, not for text.` });
        if (tag?.startsWith('!')) {
          faults.push({ line, wrong: `YAML takes ${tag} for a type, not for text.` });
        }
        if (isScalar(node) && node.comment != null) {
          const wrong = `YAML takes #${node.comment} for a comment, not for text.`;
          faults.push({ line, wrong });
        }
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
