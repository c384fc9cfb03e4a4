const note = /^\[(?<label>\d+)\]:[ \t]+(?<head>\S.*?)[ \t]*$/gm;

/** A note without a mark, or a second note for the same mark. */
interface UnusedNote {
  readonly at: number;
  readonly message: string;
  readonly fix: string;
}

/**
 * Takes the notes out of a body. A note has a part of a mark that would be too long in the text:
 * `[1]: ?en=throw,hurl` belongs to the mark `[1[abuse: words]1]`.
 *
 * @returns the body with spaces in place of notes, so that places and lines stay; and the notes by number
 */
export function readNotes(body: string): {
  text: string;
  notes: ReadonlyMap<string, string>;
  unused: readonly UnusedNote[];
} {
  const notes = new Map<string, string>();
  const unused: UnusedNote[] = [];
  const text = body.replace(note, (line, label: string, head: string, at: number) => {
    if (notes.has(label)) {
      const message = `Two notes have the number ${label}.`;
      unused.push({ at, message, fix: 'join them in one line.' });
    } else if (!body.includes(`[${label}[`)) {
      const message = `This note belongs to no mark: the text has no mark [${label}[…]${label}].`;
      unused.push({
        at,
        message,
        fix: 'correct its number, or remove it; if the line belongs to the text, put a \\ before it.',
      });
    }
    notes.set(label, head);
    return ' '.repeat(line.length);
  });
  return { text, notes, unused };
}

/** A body without its notes, and without the empty lines above those at its end. */
export function withoutNotes(body: string): string {
  const last = body.replace(/\n+(?:\[\d+\]:[ \t]+\S[^\n]*(?:\n+|$))+$/, '\n');
  return last.replace(note, '');
}
