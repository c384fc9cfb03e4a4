import type { Measured } from './measure.ts';

/** A row of a table: one figure for each size of the archive. */
export interface Row {
  readonly label: string;
  readonly unit: 'bytes' | 'files' | 'keys' | 'ms' | 'queries';
  readonly value: (measured: Measured) => number;
  /** The maximum, or undefined if this size has no goal. */
  readonly goal?: (measured: Measured) => number | undefined;
  /** Whether missing the goal fails the benchmark. Times cannot: they vary with the machine. */
  readonly isRequired?: boolean;
}

/** A table of the benchmark. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

/** Whether a figure meets its goal, or undefined if it has none. */
export function meetsGoal({ value, goal }: Row, measured: Measured): boolean | undefined {
  const maximum = goal?.(measured);
  return maximum === undefined ? undefined : value(measured) <= maximum;
}

const formatted = (value: number, unit: Row['unit']) =>
  `${value.toLocaleString('en', { maximumFractionDigits: unit === 'files' ? 1 : 0 })} ${unit}`;

function cell(row: Row, measured: Measured): string {
  const figure = formatted(row.value(measured), row.unit);
  const maximum = row.goal?.(measured);
  if (maximum === undefined) return figure;
  const verdict = meetsGoal(row, measured) ? 'met' : 'NOT MET';
  return `${figure} (goal ≤ ${formatted(maximum, row.unit)}: ${verdict})`;
}

/** A section as plain text, with a column for each size. */
export function table({ title, notes, rows }: Section, all: readonly Measured[]): string {
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
