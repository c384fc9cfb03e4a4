/** A kind of document that is not a plain text. */
interface Format {
  /** Its name in messages, with its article. */
  readonly name: string;
  /** How its first bytes begin, as Latin-1 text. */
  readonly begins: RegExp;
  /** How an editor makes a plain text of it: an instruction. */
  readonly advice: string;
}

const saveAsText =
  'open it in Word or LibreOffice, choose “Save as” and the type “Plain text” or “Text”, and the encoding UTF-8';

const formats: readonly Format[] = [
  {
    name: 'a PDF',
    begins: /^%PDF/,
    advice:
      'open it, copy the text of the review into a text editor, and save that as UTF-8. Where the PDF broke a line or divided a word, restore it',
  },
  { name: 'a document in RTF', begins: /^\{\\rtf/, advice: saveAsText },
  {
    name: 'a document of Word or OpenDocument',
    begins: /^(?:PK|ÐÏ)\p{Cc}/u,
    advice: saveAsText,
  },
  {
    name: 'a web page',
    begins: /^(?:ï»¿)?\s*<(?:!doctype|html|head|body|\?xml|!--)/i,
    advice:
      'open it in a browser, copy the review from its first sentence to its last into a text editor, and save that as UTF-8',
  },
];

/** How much of a file is looked at, in bytes. */
const beginning = 1024;

/** From how many ends of HTML elements on a text is part of a web page. */
const leastElements = 2;

/**
 * Says of a document that is not a plain text what it is, and how to make one of it. Undefined if it may be one.
 *
 * @param bytes the content of its file
 */
export function describeDocument(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  const start = text.slice(0, beginning);
  const elements = text.match(/<\/(?:p|div|span|article|section|h[1-6]|strong|em|li|a)>/gi) ?? [];
  const isPage = elements.length >= leastElements;
  const format = formats.find(({ begins }) => begins.test(start)) ?? (isPage && formats.at(-1));
  if (!format) return undefined;
  return `The file is ${format.name}, not a plain text. To add it: ${format.advice}; then add the new file, which ends in .txt.`;
}
