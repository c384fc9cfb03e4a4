import type { Entry } from './dictionary.ts';

/** A template as a pattern. */
export interface Template {
  /** Matches texts whose values in the template are not labels themselves. */
  readonly strict: RegExp;
  readonly loose: RegExp;
  readonly names: readonly string[];
  readonly target: Entry[1];
}

/** A name in braces, which stands for a value. */
const namePattern = /\{(\w+)\}/g;

/** Makes the pattern of an entry whose source is a template. */
export function templateOf([source, target]: Entry): Template {
  const names = Array.from(source.matchAll(namePattern), ([, name = '']) => name);
  const literals = source
    .split(/\{\w+\}/)
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = (value: string) => {
    const values = names.map((name) => (name === 'count' ? '(\\d[\\d.,\\s]*?)' : value));
    const pieces = literals.map((literal, index) => literal + (values[index] ?? ''));
    return new RegExp(`^${pieces.join('')}$`, 's');
  };
  return {
    strict: pattern('((?:\\([^()]*\\)|(?![:.] |[()]).)+?)'),
    loose: pattern('(.+?)'),
    names,
    target,
  };
}

/** How much of a template is its own words: the most specific one is tried first. */
export function weight(source: string): number {
  return source.replace(namePattern, '').length;
}
