import { gunzipSync, gzipSync } from 'node:zlib';
import { betweenNames, pageName, signature } from '../engine/pagefind/page-names.ts';
import type { IndexFile } from './index-file.ts';

/** How to correct this if a file is not as expected. */
const changed = 'Pagefind lists its pages in another way: correct compact-pages.ts.';

/** A value of CBOR: its kind, its number or length, and where it ends or its content begins. */
interface Head {
  readonly kind: number;
  readonly value: number;
  readonly end: number;
}

/** The kinds of values of a list of pages. */
const [number, text, list] = [0, 3, 4];

/** Reads the head of a value of Pagefind's metadata, which are CBOR (RFC 8949). */
function headAt(bytes: Buffer, start: number): Head {
  const [kind, size] = [bytes.readUInt8(start) >> 5, bytes.readUInt8(start) & 0b11111];
  if (size < 24) return { kind, value: size, end: start + 1 };
  const length = 1 << (size - 24);
  if (length > 4) throw new Error(changed);
  const end = start + 1 + length;
  return { kind, value: bytes.readUIntBE(start + 1, length), end };
}

/** Where a value ends that has no others in it. */
const endOf = ({ kind, value, end }: Head) => (kind === text ? end + value : end);

/**
 * The first bytes of the values in a list of pages. A count of words takes four bytes, and the last value of a page
 * is an empty text.
 */
const heads = { list: 0x9a, page: 0x83, name: 0x78, words: 0x1a, group: 0x60 } as const;

/** A page in Pagefind's list. */
interface ListedPage {
  readonly name: string;
  readonly words: number;
}

/** Reads the list of pages in the metadata, and where it starts and ends. */
function readList(bytes: Buffer) {
  const start = endOf(headAt(bytes, headAt(bytes, signature.length).end));
  const head = headAt(bytes, start);
  if (head.kind !== list) throw new Error(changed);
  const pages: ListedPage[] = [];
  let place = head.end;
  for (let count = 0; count < head.value; count += 1) {
    const page = headAt(bytes, place);
    const name = headAt(bytes, page.end);
    const words = headAt(bytes, endOf(name));
    const group = headAt(bytes, words.end);
    const kinds = [page.kind, name.kind, words.kind, group.kind];
    if (kinds.join() !== [list, text, number, text].join() || page.value !== 3 || group.value > 0)
      throw new Error(changed);
    pages.push({ name: bytes.toString('utf8', name.end, endOf(name)), words: words.value });
    place = group.end;
  }
  return { pages, start, end: place };
}

/** Writes numbers as browsers have them in memory. */
function writeNumbers(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, each] of numbers.entries()) bytes.writeUInt32LE(each, index * 4);
  return bytes;
}

/** The bytes of a list before its pages, and those of a page before its name. */
const [listHead, beforeName] = [5, 3];

/** Writes the list of pages without their names: the same number of bytes between any two of them. */
function writeList(pages: readonly ListedPage[], nameLength: number): Buffer {
  const bytes = Buffer.alloc(listHead + pages.length * betweenNames);
  bytes.writeUInt8(heads.list);
  bytes.writeUInt32BE(pages.length, 1);
  for (const [index, { words }] of pages.entries()) {
    const place = listHead + index * betweenNames;
    bytes.set([heads.page, heads.name, nameLength, heads.words], place);
    bytes.writeUInt32BE(words, place + 4);
    bytes.writeUInt8(heads.group, place + 8);
  }
  return bytes;
}

/**
 * Leaves the names of pages out of Pagefind's metadata, as `withPageNames` puts them back, and renames the
 * files of the pages accordingly: a name is a hash, which no compression makes shorter.
 *
 * @throws {Error} if Pagefind has changed
 */
export function compactPages(files: readonly IndexFile[]): IndexFile[] {
  const pattern = /^pagefind\.(\w+)\.pf_meta$/;
  const metadata = files.find(({ path }) => pattern.test(path));
  const hash = metadata && pattern.exec(metadata.path)?.[1];
  if (!metadata || hash === undefined) throw new Error(changed);
  const bytes = gunzipSync(metadata.content);
  const { pages, start, end } = readList(bytes);
  const first = 10 ** String(pages.length).length;
  const listed = writeList(pages, pageName(hash, first).length);
  const content = Buffer.concat([
    bytes.subarray(0, start),
    listed,
    bytes.subarray(end),
    writeNumbers([start + listHead + beforeName, first, first + pages.length]),
  ]);
  const paths = new Map(
    pages.map(({ name }, page) => [
      `fragment/${name}.pf_fragment`,
      `fragment/${pageName(hash, first + page)}.pf_fragment`,
    ]),
  );
  if (files.filter(({ path }) => paths.has(path)).length !== pages.length) throw new Error(changed);
  return files.map((file) =>
    file === metadata
      ? { ...file, content: gzipSync(content, { level: 9 }) }
      : { ...file, path: paths.get(file.path) ?? file.path },
  );
}
