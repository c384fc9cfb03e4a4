import { parseDocument } from 'yaml';
import { YamlRecord } from '../loader/yaml-record.ts';

/** Characters that nobody sees, or that do not show what they are. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Whether YAML reads a line of a record as a text, and the archive accepts it. */
function isReadAs(text: string, line: string, path: readonly (string | number)[]): boolean {
  if (new YamlRecord(line, 1).problems().length > 0) return false;
  return parseDocument(line).getIn(path) === text;
}

/** A text between quotation marks, with escapes for characters that nobody sees. */
function doubleQuoted(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n');
  const visible = escaped.replace(invisible, (character) => {
    const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return hexadecimal.length > 4
      ? `\\U${hexadecimal.padStart(8, '0')}`
      : `\\u${hexadecimal.padStart(4, '0')}`;
  });
  return `"${visible}"`;
}

/**
 * A text as a value of a record in YAML: without quotes if it needs none, otherwise in single quotes, or in
 * double quotes if it has characters that nobody sees.
 */
export function yamlText(text: string): string {
  if (text.search(invisible) >= 0) return doubleQuoted(text);
  const isPlain = text === text.trim() && isReadAs(text, `field: ${text}`, ['field']);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** A list of texts in YAML, on one line: `[fame, 'yes']`. */
export function yamlList(texts: readonly string[]): string {
  const items = texts.map((text) => {
    const value = yamlText(text);
    const isPlain = value === text && isReadAs(text, `field: [${text}]`, ['field', 0]);
    const isAlone = parseDocument(`field: [${text}]`).hasIn(['field', 1]) === false;
    return value !== text || (isPlain && isAlone) ? value : `'${text.replaceAll("'", "''")}'`;
  });
  return `[${items.join(', ')}]`;
}
