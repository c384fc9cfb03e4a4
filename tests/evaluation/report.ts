import type { Evaluated } from './evaluate.ts';
import { isRight, type Measures, measure, type Outcome } from './measures.ts';

/** A measure that a table can show. */
type Column = Exclude<keyof Measures, 'queries'>;

/** The measures of the first set, whose queries are judged by the exact answer. */
export const exactColumns: readonly Column[] = ['precision', 'recall', 'first', 'named'];
/** The measures of the second set, whose queries are judged by all that is shown. */
export const wholeColumns: readonly Column[] = ['precision', 'claimed', 'recall', 'first', 'best'];

const legends: Readonly<Record<Column, string>> = {
  precision:
    'the mean share of the reviews shown that are relevant or acceptable; 0 where nothing is shown but something is relevant',
  claimed: 'the same for what is shown as an answer, without the passages labelled as closest',
  recall: 'the mean share of the relevant reviews that are shown',
  first: 'the share of the relevant reviews shown whose first paragraph is relevant',
  best: 'the share of the queries whose very first paragraph is relevant',
  named: 'the share of the queries with absent words for which exactly these are reported',
};

const columnWidth = 10;
const labelWidth = 16;

function line(label: string, queries: string, groups: readonly (readonly string[])[]): string {
  const cells = groups.map((group) => group.map((cell) => cell.padEnd(columnWidth)).join(''));
  return [label.padEnd(labelWidth) + queries.padEnd(columnWidth), ...cells].join('').trimEnd();
}

/**
 * A table of how well engines answered each kind of query, and all queries, with a legend.
 *
 * @param columns the measures to show
 */
export function table(engines: readonly Evaluated[], columns: readonly Column[]): string {
  const [{ outcomes: all } = { outcomes: [] }] = engines;
  const kinds = [...new Set(all.map(({ asked }) => asked.kind))];
  const kindsAndAll = [
    ...kinds.map((kind) => ({ label: kind, isIn: ({ asked }: Outcome) => asked.kind === kind })),
    { label: 'all', isIn: () => true },
  ];
  const rows = kindsAndAll.map(({ label, isIn }) => {
    const measures = engines.map(({ outcomes }) => measure(outcomes.filter(isIn)));
    const cells = measures.map((each) => columns.map((column) => each[column]?.toFixed(3) ?? '–'));
    return line(label, `${all.filter(isIn).length}`, cells);
  });
  const names = engines.map(({ name }) => columns.map((_, index) => (index === 0 ? name : '')));
  const heads = engines.map(() => columns);
  const legend = columns.map((column) => `${column}: ${legends[column]}`);
  return [line('', '', names), line('kind', 'queries', heads), ...rows, ...legend].join('\n');
}

function listReviews(reviews: Iterable<readonly [string, unknown]>): string {
  const lines = Array.from(reviews, ([slug, paragraphs]) => `${slug} ${paragraphs ?? ''}`.trim());
  return lines.join('; ') || 'nothing';
}

function listAbsent(words: readonly string[] = []): string {
  return words.length > 0 ? `; absent: ${words.join(', ')}` : '';
}

/** The reviews and paragraphs that a query should find, and those that it did find, as text. */
function describeOutcome({ asked, answer }: Outcome): string {
  const found = Array.from(
    answer.found,
    ([slug, paragraph]) => [`${answer.closest.has(slug) ? '~' : ''}${slug}`, paragraph] as const,
  );
  return [
    `${asked.kind}: ${asked.query}`,
    `  expected ${listReviews(Object.entries(asked.relevant))}${listAbsent(asked.absent)}`,
    `  found    ${listReviews(found)}${listAbsent(answer.absent)}`,
  ].join('\n');
}

/** The answers that are not completely right, as text. A tilde marks what only comes closest. */
export function wrongAnswers({ name, outcomes, failures }: Evaluated): string {
  const wrong = outcomes.filter((outcome) => !isRight(outcome)).map(describeOutcome);
  return [
    ...failures.map((failure) => `${name} fails to answer ${failure}`),
    `Wrong answers of ${name}: ${wrong.length}`,
    ...wrong,
  ].join('\n');
}
