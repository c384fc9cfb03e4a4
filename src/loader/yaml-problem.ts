import type { YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

const needsQuotes =
  'Text needs quotes if it contains a colon and a space, or begins with a quotation mark, a bracket or a sign such as * & ! # @. Between single quotes, write an apostrophe twice.';

const indentation =
  'indent a field two spaces further than the field it belongs to, begin each item of a list with a dash and a space, and align the fields of one item.';

const unfinished = 'close every bracket and every quotation mark, on this line and the line above.';

/** How many marks of a kind a text has that stand between two letters, or do not: apostrophes and quotation marks. */
const quotationMarks = (text: string, mark: string) =>
  text.replace(new RegExp(`(?<=\\p{L})${mark}(?=\\p{L})`, 'gu'), '').split(mark).length - 1;

/**
 * The text of a value without the quotes that its writer meant for YAML. In `"A" and "B"`, they belong to the
 * text: the first mark inside them closes a quotation.
 */
function withoutQuotes(text: string): string {
  const { quote = '', inner } = /^(?<quote>["'])(?<inner>.*)\k<quote>$/.exec(text)?.groups ?? {};
  if (inner === undefined) return text;
  const first = inner.indexOf(quote);
  const closes = first > 0 && !/\s/.test(inner.charAt(first - 1));
  const belongs =
    closes && quotationMarks(inner, quote) > 0 && quotationMarks(inner, quote) % 2 === 0;
  return belongs ? text : inner;
}

/** A line of a record with its text in single quotes; undefined if it is not a field with text. */
function quoteLine(line: string): string | undefined {
  const { field, text } =
    /^\s*(?:- +)?(?<field>[\w-]+): +(?<text>\S.*?)\s*$/.exec(line)?.groups ?? {};
  if (field === undefined || text === undefined) return undefined;
  const bare = withoutQuotes(text).replaceAll("''", "'");
  return `${field}: '${bare.replaceAll("'", "''")}'`;
}

/** Whether the value on a line has a colon that YAML takes for that of a field. */
const hasSecondColon = (line: string) => /^\s*(?:- +)?[\w-]+: +\S.*:(?:\s|$)/.test(line);

/** How to keep YAML from reading the text of a line as something else. */
export function quotesFix(line: string): string {
  const quoted = quoteLine(line);
  return quoted
    ? `put the text in quotes: ${quoted}\n    ${needsQuotes}`
    : `put the text in quotes. ${needsQuotes}`;
}

interface Explanation {
  /** What is wrong, as the end of a sentence that says so of the line. */
  readonly reason: string;
  readonly fix: string;
}

const unclosedBracket: Explanation = {
  reason: 'a bracket is open, or something in brackets is not separated by a comma',
  fix: unfinished,
};
const unclosedQuote: Explanation = { reason: 'a quotation mark is not closed', fix: unfinished };
const misaligned: Explanation = {
  reason: 'the line does not belong to what is above it, by its indentation or its dash',
  fix: indentation,
};

/** Explains that a text has a sign of YAML's at its beginning, or after its closing quotation mark. */
const sign = (line: string): Explanation => ({
  reason: 'the text begins or goes on with a sign that has a meaning of its own',
  fix: quotesFix(line),
});

/** Explains an error or a warning of YAML's parser, whose own words are for programmers. */
function explain({ code, message }: YAMLError, line: string): Explanation {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        reason: 'a field of this name is already there',
        fix: 'remove one of the two fields with this name, or, in a list, put the missing dash before the second item.',
      };
    case 'TAB_AS_INDENT':
      return {
        reason: 'the line is indented with a tab',
        fix: 'indent with spaces, two for each level.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        reason:
          'the line is neither a field, with a colon and a space after its name, nor an item of a list',
        fix: 'put a space after the colon of a field, and after the dash of an item. If the line continues the text above it, indent it further.',
      };
    case 'MISSING_CHAR':
      if (/Missing closing/.test(message)) return unclosedQuote;
      return /Missing [,:]|must end with|end with a/.test(message) ? unclosedBracket : misaligned;
    case 'BAD_INDENT':
      if (/quote|-quoted/.test(message)) return unclosedQuote;
      return message.startsWith('Flow') ? unclosedBracket : misaligned;
    case 'BLOCK_IN_FLOW':
      return { ...unclosedBracket, fix: `${unfinished} Or ${indentation}` };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/: +\?(?:\s|$)/.test(line)) return sign(line);
      return hasSecondColon(line)
        ? { reason: 'it has a second colon, which begins another value', fix: quotesFix(line) }
        : {
            ...misaligned,
            fix: `${indentation} If the text goes on in the next line, and has a colon there, put the whole text in quotes.`,
          };
    case 'BAD_DQ_ESCAPE':
      return {
        reason: 'between double quotes, a backslash begins a sign such as \\n, and this is none',
        fix: 'write a backslash as \\\\, or put the text in single quotes.',
      };
    default:
      return sign(line);
  }
}

/**
 * Explains an error or a warning of YAML's parser to an editor.
 *
 * @param line the text of its line
 */
export function yamlProblem(error: YAMLError, line: string): Pick<Problem, 'message' | 'fix'> {
  const { reason, fix } = explain(error, line);
  return { message: `This is not valid YAML: ${reason}. The line reads: ${line}`, fix };
}
