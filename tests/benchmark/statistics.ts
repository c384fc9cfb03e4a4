/** A percentile by nearest rank, with the share from 0 to 1. It is 0 if there are no numbers. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** The mean of some numbers. It is 0 if there are none. */
export function mean(numbers: readonly number[]): number {
  return sum(numbers) / Math.max(1, numbers.length);
}
