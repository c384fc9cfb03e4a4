import { expect, test } from 'vitest';
import { describeFindings } from '../../../src/loader/describe-findings.ts';

const problem = {
  file: 'content/reviews/x.md',
  line: 7,
  column: 3,
  field: 'title',
  message: 'It is wrong.',
  fix: 'mend it.',
  quoted: '  wrong',
};

test('problems are counted and described, with the line that each is on', () => {
  expect(describeFindings({ problems: [problem], warnings: [] })).toBe(`The content has a problem.

  content/reviews/x.md:7:3 (title)
    7 |   wrong
      |   ^
    It is wrong.
    To fix it: mend it.
`);
});

test('warnings come last, and say that they do not stop a build', () => {
  const warning = { file: 'content/people/x.yaml', message: 'It is odd.', fix: 'look at it.' };
  const text = describeFindings({ problems: [problem, problem], warnings: [warning, warning] });
  expect(text).toMatch(/^The content has 2 problems\.\n/);
  expect(text).toContain(`
The content has 2 warnings, which do not stop a build.

  content/people/x.yaml
    It is odd.
    To fix it: look at it.
`);
  expect(describeFindings({ problems: [], warnings: [warning] })).toMatch(
    /^The content has a warn/,
  );
});
