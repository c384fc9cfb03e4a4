import type { Measured } from './measure.ts';

/** The measurements of an archive. */
export interface Sized {
  /** The number of its reviews. */
  readonly size: number;
}

/** A row of a table: one figure for each size of the archive. */
export interface Row<Subject extends Sized = Measured> {
  readonly label: string;
  /** The unit in which the figure is shown. A figure in MB is given in bytes. */
  readonly unit: 'bytes' | 'files' | 'keys' | 'MB' | 'ms' | 'queries' | 's' | 'times';
  readonly value: (measured: Subject) => number;
  /** The maximum, or undefined if this size has no goal. */
  readonly goal?: (measured: Subject) => number | undefined;
  /** Whether missing the goal fails the benchmark. Times cannot: they vary with the machine. */
  readonly isRequired?: boolean;
}

/** A table of the benchmark. */
export interface Section<Subject extends Sized = Measured> {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly Row<Subject>[];
}

/** Whether a figure meets its goal, or undefined if it has none. */
export function meetsGoal<Subject extends Sized>(
  { value, goal }: Row<Subject>,
  measured: Subject,
): boolean | undefined {
  const maximum = goal?.(measured);
  return maximum === undefined ? undefined : value(measured) <= maximum;
}

/** How many decimals a figure has at most, if any. */
const decimals: Readonly<Partial<Record<Row['unit'], number>>> = {
  files: 1,
  MB: 1,
  s: 1,
  times: 2,
};

function formatted(value: number, unit: Row['unit']): string {
  const figure = unit === 'MB' ? value / 10 ** 6 : value;
  return `${figure.toLocaleString('en', { maximumFractionDigits: decimals[unit] ?? 0 })} ${unit}`;
}

function cell<Subject extends Sized>(row: Row<Subject>, measured: Subject): string {
  const figure = formatted(row.value(measured), row.unit);
  const maximum = row.goal?.(measured);
  if (maximum === undefined) return figure;
  const verdict = meetsGoal(row, measured) ? 'met' : 'NOT MET';
  return `${figure} (goal ≤ ${formatted(maximum, row.unit)}: ${verdict})`;
}

/** A section as plain text, with a column for each size. */
export function table<Subject extends Sized>(
  { title, notes, rows }: Section<Subject>,
  all: readonly Subject[],
): string {
  const head = ['', ...all.map(({ size }) => `${size.toLocaleString('en')} reviews`)];
  const lines = [head, ...rows.map((row) => [row.label, ...all.map((each) => cell(row, each))])];
  const widthOf = (column: number) =>
    Math.max(
      ...lines.flatMap((line) => line.slice(column, column + 1)).map(({ length }) => length),
    );
  const drawn = lines.map((line) =>
    line
      .map((text, column) => text.padEnd(widthOf(column)))
      .join('  ')
      .trimEnd(),
  );
  return [`## ${title}`, ...notes, '', ...drawn, ''].join('\n');
}
