import { meetsGoal, type Section, type Sized, table } from './section.ts';

/** Prints tables, and fails the command if a required goal is missed. */
export function report<Subject extends Sized>(
  sections: readonly Section<Subject>[],
  all: readonly Subject[],
): void {
  for (const section of sections) console.log(table(section, all));
  const required = sections.flatMap(({ rows }) => rows.filter(({ isRequired }) => isRequired));
  const failed = required.filter((row) => all.some((each) => meetsGoal(row, each) === false));
  for (const { label } of failed) console.log(`Failed: ${label}`);
  if (failed.length > 0) process.exitCode = 1;
}
