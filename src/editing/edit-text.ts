import { Refusal } from './refusal.ts';

const byteOrderMark = '\uFEFF';

/**
 * Changes the text of a file, and keeps its line ends and its byte order mark.
 *
 * @param raw the text as the file has it
 * @param edit changes the text with LF as its line ends
 * @throws {Refusal} if the file has several kinds of line ends
 */
export function editText(raw: string, edit: (text: string) => string): string {
  const mark = raw.startsWith(byteOrderMark) ? byteOrderMark : '';
  const text = raw.slice(mark.length);
  const kinds = new Set(text.match(/\r\n?|\n/g));
  if (kinds.size > 1) {
    throw new Refusal(
      'The file has several kinds of line ends: save it with one of them, LF or CRLF.',
    );
  }
  const [lineEnd = '\n'] = kinds;
  return mark + edit(text.replaceAll(lineEnd, '\n')).replaceAll('\n', lineEnd);
}
