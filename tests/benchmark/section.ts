import type { Measured } from './measure.ts';

/** A figure of the benchmark, for every size of the archive. */
export interface Row {
  readonly label: string;
  readonly unit: 'bytes' | 'files' | 'ms' | 'queries';
  readonly value: (measured: Measured) => number;
  /** What it is to be at most, or undefined for a size for which there is no goal. */
  readonly goal?: (measured: Measured) => number | undefined;
  /** Whether the benchmark fails where the goal is not met: times vary with the machine. */
  readonly isRequired?: boolean;
}

/** A table of the benchmark. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

/** Whether a figure meets its goal; undefined where there is none. */
export function meetsGoal({ value, goal }: Row, measured: Measured): boolean | undefined {
  const most = goal?.(measured);
  return most === undefined ? undefined : value(measured) <= most;
}

const formatted = (value: number, unit: Row['unit']) =>
  `${value.toLocaleString('en', { maximumFractionDigits: unit === 'files' ? 1 : 0 })} ${unit}`;

function cell(row: Row, measured: Measured): string {
  const figure = formatted(row.value(measured), row.unit);
  const most = row.goal?.(measured);
  if (most === undefined) return figure;
  const verdict = meetsGoal(row, measured) ? 'met' : 'NOT MET';
  return `${figure} (goal ≤ ${formatted(most, row.unit)}: ${verdict})`;
}

/** A section as text: a column for every size. */
export function table({ title, notes, rows }: Section, all: readonly Measured[]): string {
  const head = ['', ...all.map(({ size }) => `${size.toLocaleString('en')} reviews`)];
  const lines = [head, ...rows.map((row) => [row.label, ...all.map((each) => cell(row, each))])];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const drawn = lines.map((line) =>
    line
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`## ${title}`, ...notes, '', ...drawn, ''].join('\n');
}
