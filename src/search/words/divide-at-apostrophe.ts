const divided = /^(.*?['’‘ʼ′`´])(.+)$/su;

/**
 * The first part of a word up to an apostrophe, and the rest: l’, ambition. Undefined if
 * nothing follows an apostrophe.
 */
export function divideAtApostrophe(
  word: string,
): readonly [first: string, rest: string] | undefined {
  const [, first, rest] = divided.exec(word) ?? [];
  return first === undefined || rest === undefined ? undefined : [first, rest];
}
