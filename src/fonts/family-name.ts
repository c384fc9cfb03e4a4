/** The identifiers of the names by which programs show a font (OpenType, “name”). */
const shownNames = new Set([1, 3, 4, 6, 16, 18, 20, 21, 25]);

/** A name in a font: its identifier, and where its text is, in UTF-16 with the first byte first. */
interface NameRecord {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The names of a font in the encoding of Windows, the only one that the typefaces of the site use.
 *
 * @throws {Error} if the font has names in another encoding, or none
 */
function namesIn(font: Buffer): NameRecord[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((start) => font.toString('latin1', start, start + 4) === 'name');
  if (entry === undefined) throw new Error('The font has no names.');
  const table = font.readUInt32BE(entry + 8);
  const texts = table + font.readUInt16BE(table + 4);
  return Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) => {
    const record = table + 6 + 12 * index;
    if (font.readUInt16BE(record) !== 3) throw new Error('The font has names in another encoding.');
    const start = texts + font.readUInt16BE(record + 10);
    const end = start + font.readUInt16BE(record + 8);
    return { id: font.readUInt16BE(record + 6), start, end };
  });
}

const inFont = (text: string) => Buffer.from(text, 'utf16le').swap16();

/**
 * Replaces a word in all names by which programs show a font. The SIL Open Font License allows a changed font only
 * under a name without the words that it reserves; a font that is reduced to some characters is a changed one.
 *
 * @param font an OpenType or TrueType font, which stays as it is
 * @param reserved the word that is reserved
 * @param other a word of the same length, so that nothing in the font moves
 * @throws {Error} if the words differ in length, or the font is not named so
 */
export function renameFamily(font: Buffer, reserved: string, other: string): Buffer {
  const [from, to] = [inFont(reserved), inFont(other)];
  if (from.length !== to.length) throw new Error(`“${other}” is not as long as “${reserved}”.`);
  const renamed = Buffer.from(font);
  let count = 0;
  for (const { id, start, end } of namesIn(font)) {
    if (!shownNames.has(id)) continue;
    for (
      let at = font.indexOf(from, start);
      at !== -1 && at < end;
      at = font.indexOf(from, at + 1)
    ) {
      to.copy(renamed, at);
      count += 1;
    }
  }
  if (count === 0) throw new Error(`No name of the font contains “${reserved}”.`);
  return renamed;
}
