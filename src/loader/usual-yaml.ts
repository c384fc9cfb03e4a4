import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { limits } from '../schema/limits.ts';

const name = '[A-Za-z][\\w-]*';
const quoted = `'(?:[^'\\r\\n]|'')*'|"[^"\\\\\\r\\n]*"`;
/** How text without quotes begins: not like a binary number, or one with an exponent. */
const start = '(?!0b|\\d[\\d.]*[Ee])[A-Za-z0-9\\u00A1-\\uFEFE]';
/** Text without quotes: a colon before a space would end a name, and `#` behind a space would begin a comment. */
const text = `${start}(?:[^\\t\\r\\n:#]|:(?=\\S)|(?<=\\S)#)*`;

/** What is between brackets, on one line: texts, and names with texts or lists of texts. */
const item = `(?:${quoted}|${start}(?:[^\\t\\r\\n:#,[\\]{}]*[^\\s:#,[\\]{}])?)`;
const list = `\\[ *(?:${item}(?: *, *${item})*)? *\\]`;
const pair = `${name}: +(?:${item}|${list})`;
const group = `\\{ *(?:${pair}(?: *, *${pair})*)? *\\}`;

const value = `(?:${quoted}|${text}|${list}|${group})`;
/** A line with a field, or with an item of a list. Each line has its own match: one for all could take for ever. */
const usualLine = new RegExp(`^ *(?:(?:- )*${name}:(?: ${value})?|(?:- )+${value})?$`);

/**
 * Reads YAML as records are usually written. Its parser takes a tenth of the time of the complete one, but knows no
 * places and does not report misread words: the pattern admits none.
 *
 * @returns the value that the complete parser reads, without a problem; undefined if the YAML may be anything else
 */
export function readUsualYaml(yaml: string): unknown {
  const isUsual = (line: string) => line.length <= 2 * limits.textLength && usualLine.test(line);
  if (!yaml.split('\n').every(isUsual)) return undefined;
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch (error) {
    // A record that is nested too deeply for this parser is a RangeError.
    if (error instanceof YAMLException || error instanceof RangeError) return undefined;
    throw error;
  }
}
