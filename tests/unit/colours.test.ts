import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayColours, nightColours } from '../../src/presentation/colours.ts';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [usual = ''] = tokens.split('@media');

test.each(['day', 'night'] as const)('the colours by %s are those of the style sheet', (time) => {
  const colours = time === 'day' ? dayColours : nightColours;
  const pairs = usual.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g);
  const declared = Object.fromEntries(
    Array.from(pairs, ([, name = '', day, night]) => [name, time === 'day' ? day : night]),
  );
  expect(declared).toMatchObject(colours);
});
