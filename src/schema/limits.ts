/**
 * How large content may be. No real review comes near: the limits keep a file from taking so long, or so much memory,
 * that the site can no longer be built. The editor's guide lists them.
 */
export const limits = {
  /** Bytes of a file. */
  fileBytes: 262_144,
  /** Bytes of a file of translations, which has thousands of short lines. */
  tableBytes: 1_048_576,
  /**
   * Characters of the name of a file, without its ending. Most file systems allow 255 bytes, and temporary files add
   * some.
   */
  nameLength: 100,
  /** Characters of one text of a record. */
  textLength: 5_000,
  /** Letters and digits in a row. */
  wordLength: 500,
  /** Items of a list, and fields of a group. */
  listLength: 500,
  /** Lines of a file of translations. */
  tableLength: 20_000,
  /** The best or worst number of a critic's scale, without its sign. */
  scaleEnd: 100_000,
  /** Groups and lists within each other in a record, and elements in a text. */
  depth: 20,
  /** Paragraphs of a text, headings included. */
  paragraphs: 1_000,
  /** Lines of a text. */
  lines: 5_000,
  /** Characters of a paragraph. */
  paragraphLength: 20_000,
  /** Characters of a text that Markdown may read as markup: asterisks, underscores, backticks, brackets. */
  markup: 2_000,
  /** Passages marked in a text. */
  marks: 200,
  /** Names of people in a text. */
  mentions: 2_000,
  /** Problems of a file that are explained, and the length of what is said about each. */
  problemsOfFile: 50,
  messageLength: 2_000,
  /** Problems and warnings of the whole content that a terminal shows. */
  problemsShown: 100,
} as const;

const number = new Intl.NumberFormat('en-GB');

/** A limit as messages have it: `20,000`. */
export const inDigits = (limit: number): string => number.format(limit);
