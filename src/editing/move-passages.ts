import { inTextOrder } from '../archive/text/places.ts';
import { select } from '../archive/text/resolve-selector.ts';
import { unlistedThemes } from '../loader/add-marked-passages.ts';
import { supportsRating } from '../loader/checks/check-rating.ts';
import { missingFile } from '../loader/checks/check-references.ts';
import { valueAt } from '../loader/field-path.ts';
import type { Problem } from '../loader/problem.ts';
import { type ReviewFile, readReviewFile } from '../loader/review-file.ts';
import { insertMarks, type PlacedPassage } from '../passage-marks/insert-marks.ts';
import type { PassageHead } from '../passage-marks/passage-head.ts';
import { withoutNotes } from '../passage-marks/read-notes.ts';
import { scanMarks } from '../passage-marks/scan-marks.ts';
import type { PassageRecord } from '../schema/passage.ts';
import type { Place } from '../schema/place.ts';
import { EditedRecord } from './edit-record.ts';
import { writePassage } from './write-passage.ts';

/** A review's file, and what the archive knows. */
export interface EditedFile {
  /** Its name in messages. */
  readonly file: string;
  /** Its text, with LF as its line ends. */
  readonly text: string;
  /** The interface languages. */
  readonly languages: readonly string[];
  /** The ids of all themes. */
  readonly themes: readonly string[];
}

/** The file after the passages were moved. */
export interface Moved {
  readonly text: string;
  /** How many passages were moved. */
  readonly moved: number;
  /** How many stay in the record because of a comment beside them. */
  readonly kept: number;
  /** The themes that were added to the record. */
  readonly themes: readonly string[];
}

type Outcome = Moved | { readonly problems: readonly Problem[] };

/** The two parts of a file as the file has them. */
function join(file: string, yaml: string, newYaml: string, body: string, newBody: string): string {
  const head = file.slice(0, file.length - body.length);
  const at = head.indexOf('\n') + 1;
  return head.slice(0, at) + newYaml + head.slice(at + yaml.length) + newBody;
}

function placesOf(record: ReviewFile['record'], { paragraphs }: ReviewFile['body']) {
  const texts = paragraphs.map(({ text }) => text);
  return record.passages.map((passage): Place | undefined => {
    const result = select(passage, texts);
    return 'place' in result ? result.place : undefined;
  });
}

/** What the review says in its passages, to compare before and after they are moved. */
function content({ record, body }: ReviewFile): unknown {
  const places = placesOf(record, body);
  const passages = record.passages
    .map(({ prefix: _, suffix: __, ...passage }, index) => ({ ...passage, place: places[index] }))
    .sort((one, other) =>
      one.place && other.place ? inTextOrder(one.place, other.place) : one.place ? -1 : 1,
    );
  const texts = body.paragraphs.map(({ text }) => text);
  return { passages, texts, rating: record.rating, themes: record.themes };
}

/** Makes sure that a file says the same after passages were moved in it. */
function proven(before: ReviewFile, moved: Moved, edited: EditedFile): Moved {
  const after = readReviewFile({ ...edited, text: moved.text }, edited.languages, edited.themes);
  if ('problems' in after || JSON.stringify(content(after)) !== JSON.stringify(content(before))) {
    throw new Error(
      `Moving the passages of ${edited.file} would change what it says, so nothing was changed. Please report this.`,
    );
  }
  return moved;
}

/** Themes of marks that are no themes of the archive: moved into the record, they would only be mistakes elsewhere. */
function unknownThemes(
  { marked, record, locate }: ReviewFile,
  themes: readonly string[],
): Problem[] {
  const first = record.passages.length - marked.length;
  return marked.flatMap(({ head }, index) =>
    head.themes
      .filter((theme) => !themes.includes(theme))
      .map((theme) =>
        locate({ path: ['passages', first + index], ...missingFile(theme, 'themes', themes) }),
      ),
  );
}

/**
 * Moves the passages that are marked in the text of a review into its record: each with its words, before
 * the passages that follow it in the text. Their themes are added to those of the record.
 *
 * @returns the file, or the problems of its marks, with which nothing is moved
 * @throws {Refusal} if the record is written in a way that a program cannot edit
 */
export function marksToRecord(edited: EditedFile): Outcome {
  const review = readReviewFile(edited, edited.languages, edited.themes);
  if ('problems' in review) return review;
  const { parts, marked, record, body, source } = review;
  if (marked.length === 0) return { text: edited.text, moved: 0, kept: 0, themes: [] };
  const problems = unknownThemes(review, edited.themes);
  if (problems.length > 0) return { problems };

  const yaml = new EditedRecord(parts.yaml);
  const listed = valueAt(source.value(), ['themes']);
  const themes = unlistedThemes(marked, Array.isArray(listed) ? listed : [], edited.themes);
  yaml.append('themes', themes, 'film');
  const rating = marked.find(({ head }) => head.supportsRating);
  if (rating) yaml.setText('rating', 'passage', rating.selector.exact);

  const { items, indentation } = yaml.items('passages');
  const own = placesOf(record, body).slice(0, record.passages.length - marked.length);
  const inOrder = marked.toSorted((one, other) => inTextOrder(one.place, other.place));
  const write = ({ selector, head }: (typeof marked)[number]) =>
    writePassage(selector, head, indentation);
  if (items.length === 0) yaml.writeList('passages', inOrder.map(write).join(''));
  else {
    for (const passage of inOrder) {
      const next = own.findIndex((place) => place && inTextOrder(passage.place, place) < 0);
      yaml.insert('passages', write(passage), next < 0 ? undefined : next);
    }
  }
  const { markdown } = scanMarks(withoutNotes(parts.body));
  const text = join(edited.text, parts.yaml, yaml.toString(), parts.body, markdown);
  return proven(review, { text, moved: marked.length, kept: 0, themes }, edited);
}

/** The words by which readers ask, in the order in which the record has them. */
function askedInOrder(passage: PassageRecord, written: unknown): PassageHead['asked'] {
  if (passage.asked === undefined) return undefined;
  const order = Object.keys(valueAt(written, ['asked']) ?? {});
  return Object.fromEntries(order.map((language) => [language, passage.asked?.[language]]));
}

/**
 * Marks the passages of a review's record in its text, and removes them from the record. A passage with a
 * comment beside it stays in the record, so that the comment is not lost.
 *
 * @throws {Refusal} if the record is written in a way that a program cannot edit
 */
export function recordToMarks(edited: EditedFile): Outcome {
  const review = readReviewFile(edited, edited.languages, edited.themes);
  if ('problems' in review) return review;
  const { parts, marked, record, body, source } = review;
  const yaml = new EditedRecord(parts.yaml);
  const { items } = yaml.items('passages');
  const places = placesOf(record, body);
  const written = valueAt(source.value(), ['passages']);
  const passages = record.passages.map((passage, index): PlacedPassage & { kept: boolean } => {
    const place = places[index];
    const item = items[index];
    if (!place) throw new Error(`A passage of ${edited.file} is nowhere in its text.`);
    const { themes, stance, voice, speaker, id } = passage;
    const asked = askedInOrder(passage, valueAt(written, [index])) ?? passage.asked;
    return {
      head: {
        themes,
        stance,
        voice,
        speaker,
        id,
        asked,
        supportsRating: supportsRating(record, passage),
      },
      place,
      kept: item !== undefined && /^\s*#/m.test(yaml.textOf(item)),
    };
  });
  const moved = passages.filter(({ kept }) => !kept);
  const kept = passages.length - moved.length;
  if (kept === 0) yaml.empty('passages');
  for (const [index, item] of items.entries()) {
    if (kept > 0 && passages[index]?.kept === false) yaml.remove(item);
  }
  const newBody = insertMarks(review.markdown.trimEnd().concat('\n'), body, moved);
  const text = join(edited.text, parts.yaml, yaml.toString(), parts.body, newBody);
  return proven(review, { text, moved: moved.length - marked.length, kept, themes: [] }, edited);
}
