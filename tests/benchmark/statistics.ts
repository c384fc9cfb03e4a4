/** The number below which a share of some numbers lies, by nearest rank; 0 of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** The mean of some numbers; 0 of none. */
export function mean(numbers: readonly number[]): number {
  return sum(numbers) / Math.max(1, numbers.length);
}
