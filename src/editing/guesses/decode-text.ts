import { describeDocument } from './document-format.ts';

/** A file's text, or why it has none that the archive can keep. */
export type Decoded = { readonly text: string } | { readonly refusal: string };

const windows = new TextDecoder('windows-1252');
const kana = /[\p{sc=Hira}\p{sc=Kana}]/gu;

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The order of bytes of UTF-16, if the bytes look like it: a byte order mark, or every other byte NUL. */
function utf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  const sample = bytes.subarray(0, 400);
  const nuls = (parity: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (nuls(1) > sample.length / 8) return 'UTF-16LE';
  return nuls(0) > sample.length / 8 ? 'UTF-16BE' : undefined;
}

/** The encoding of bytes that are not UTF-8, by the name that iconv knows, and what editors call it. */
function otherEncoding(bytes: Uint8Array): { iconv: string; name: string } {
  const japanese = ['shift_jis', 'euc-jp'].find((encoding) => {
    const text = decode(bytes, encoding);
    return text !== undefined && (text.match(kana)?.length ?? 0) > text.length / 10;
  });
  if (japanese) return { iconv: japanese.toUpperCase(), name: japanese.toUpperCase() };
  const isLatin1 = !bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  return isLatin1
    ? { iconv: 'ISO-8859-1', name: 'Latin-1 (ISO 8859-1)' }
    : { iconv: 'WINDOWS-1252', name: 'Windows-1252' };
}

/**
 * Decodes a text, which has to be UTF-8.
 *
 * @param file the name of the file in messages
 * @returns the text with its byte order mark if it has one, or a refusal that names the encoding
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const convert = (encoding: string) =>
    `Convert a copy of it, and add that: iconv -f ${encoding} -t UTF-8 '${file}' > utf8.txt`;
  const document = describeDocument(bytes);
  if (document !== undefined) return { refusal: document };
  const wide = utf16(bytes);
  if (wide) return { refusal: `The file is ${wide}, not UTF-8. ${convert(wide)}` };
  const text = decode(bytes, 'utf-8');
  if (text === undefined) {
    const { iconv, name } = otherEncoding(bytes);
    const [words = ''] = /[^\s\p{ASCII}]*\S*[^\p{ASCII}]\S*/u.exec(windows.decode(bytes)) ?? [];
    const example = iconv.startsWith('ISO') || iconv.startsWith('WIN') ? `, as in “${words}”` : '';
    return { refusal: `The file is not UTF-8 but probably ${name}${example}. ${convert(iconv)}` };
  }
  if (text.includes('\u0000')) return { refusal: 'The file has NUL characters: it is not a text.' };
  if (text.trim() === '') return { refusal: 'The file has no text.' };
  return { text };
}
