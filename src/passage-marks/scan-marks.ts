import { readNotes } from './read-notes.ts';

/** A mark in the body of a review. Places are counted in UTF-16 units from 0. */
export interface ScannedMark {
  /** What the mark says: what stands before its colon, and in its note. */
  readonly head: string;
  /** Where it begins in the body. */
  readonly at: number;
  /** Where its words begin and end in the body without marks. */
  readonly start: number;
  readonly end: number;
}

/** A mark that cannot be read. */
export interface MarkProblem {
  /** Where it begins in the body. */
  readonly at: number;
  readonly message: string;
  readonly fix: string;
}

/** A body without its marks. */
export interface ScannedBody {
  /** The Markdown without marks. Its lines are those of the body. */
  readonly markdown: string;
  /** The marks, in the order in which they begin. */
  readonly marks: readonly ScannedMark[];
  readonly problems: readonly MarkProblem[];
  /** The place in the body of a place in the Markdown without marks. */
  readonly inBody: (place: number) => number;
}

interface OpenMark {
  readonly head: string;
  readonly at: number;
  readonly start: number;
  readonly label: string | undefined;
  /** How many single brackets are open within it. */
  brackets: number;
}

const opening = /\[(?<label>\d*)\[(?!\[|\d+\[)(?:(?<head>(?:\\.|[^\\[\]:\n])*):[ \t]*)?/y;
const labelledClosing = /\](?<label>\d+)\]/y;

/** What may be more than a character of the text. */
const special = /[\\[\]]/;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const backslashes = 'If the brackets belong to the text, put a \\ before each: \\[\\[.';

/** Reads a body from its beginning to its end. */
class Scanner {
  readonly #body: string;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #open: OpenMark[] = [];
  readonly #kept: { readonly from: number; readonly place: number }[] = [];
  readonly #labels = new Set<string>();
  #markdown = '';
  readonly marks: ScannedMark[] = [];
  readonly problems: MarkProblem[] = [];

  constructor(body: string, notes: ReadonlyMap<string, string>) {
    this.#body = body;
    this.#notes = notes;
  }

  #report(at: number, message: string, fix: string): void {
    this.problems.push({ at, message, fix });
  }

  #keep(at: number, length: number): number {
    this.#kept.push({ from: at, place: this.#markdown.length });
    this.#markdown += this.#body.slice(at, at + length);
    return at + length;
  }

  #close(mark: OpenMark): void {
    this.#open.splice(this.#open.indexOf(mark), 1);
    const { head, at, start } = mark;
    this.marks.push({ head, at, start, end: this.#markdown.length });
  }

  #begin(at: number, match: RegExpExecArray): number {
    const { label = '', head } = match.groups ?? {};
    if (head === undefined) {
      const begins = `${match[0]}${this.#body.slice(at + match[0].length, at + 20).split('\n')[0]}…`;
      this.#report(
        at,
        `Two brackets begin a mark, but no colon follows: ${begins}`,
        `write a mark like this: [[performance+: words]]. ${backslashes}`,
      );
      return this.#keep(at, match[0].length);
    }
    if (label !== '' && this.#labels.has(label)) {
      this.#report(at, `Two marks have the number ${label}.`, 'give one of them another number.');
    }
    this.#labels.add(label);
    const note = label === '' ? '' : (this.#notes.get(label) ?? '');
    this.#open.push({
      head: `${head} ${note}`.trim(),
      at,
      start: this.#markdown.length,
      label: label === '' ? undefined : label,
      brackets: 0,
    });
    return at + match[0].length;
  }

  /** Reads what begins at a place of the body. Returns the place after it. */
  #step(at: number): number {
    const character = this.#body.charAt(at);
    if (character === '\\') return this.#keep(at, 2);
    const innermost = this.#open.findLast(({ label }) => label === undefined);
    if (character === '[') {
      const match = matchAt(opening, this.#body, at);
      if (match) return this.#begin(at, match);
      if (innermost) innermost.brackets += 1;
    } else if (character === ']') {
      const label = matchAt(labelledClosing, this.#body, at)?.groups?.['label'];
      const labelled = this.#open.find((mark) => mark.label !== undefined && mark.label === label);
      if (label !== undefined && labelled) {
        this.#close(labelled);
        return at + label.length + 2;
      }
      if (innermost && innermost.brackets > 0) innermost.brackets -= 1;
      else if (innermost && this.#body.charAt(at + 1) === ']') {
        this.#close(innermost);
        return at + 2;
      }
    }
    const next = this.#body.slice(at + 1).search(special);
    return this.#keep(at, next < 0 ? this.#body.length - at : next + 1);
  }

  read(): ScannedBody {
    for (let at = 0; at < this.#body.length; ) at = this.#step(at);
    for (const { at, label } of this.#open) {
      const closing = label === undefined ? ']]' : `]${label}]`;
      this.#report(
        at,
        'This mark has no end.',
        `write ${closing} after its last word. Between its ends, put a \\ before a single bracket that belongs to the text. ${backslashes}`,
      );
    }
    const kept = this.#kept;
    return {
      markdown: this.#markdown,
      marks: this.marks.sort((one, other) => one.at - other.at),
      problems: this.problems.sort((one, other) => one.at - other.at),
      inBody: (place) => {
        const piece = kept.findLast((each) => each.place <= place);
        return piece === undefined ? place : piece.from + place - piece.place;
      },
    };
  }
}

/**
 * Takes the marks out of the body of a review: `[[performance+: words]]`, or, where marks cross,
 * `[1[performance+: words]1]`. A backslash before a bracket makes it part of the text.
 */
export function scanMarks(body: string): ScannedBody {
  const { text, notes, unused } = readNotes(body);
  const scanned = new Scanner(text, notes).read();
  return unused.length === 0 ? scanned : { ...scanned, problems: [...scanned.problems, ...unused] };
}
