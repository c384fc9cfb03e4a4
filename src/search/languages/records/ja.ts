import type {
  Compounding,
  Derivation,
  Inflection,
  IrregularWordSettings,
  Typing,
} from '../language-record.ts';

/**
 * Removes the kana that inflect a verb or an adjective after its kanji: 叩く, 叩い and 叩き become 叩.
 * Longer endings are words of their own.
 */
function stems(word: string): string[] {
  const [, stem] = /^(\p{sc=Han}+)\p{sc=Hira}{1,3}$/u.exec(word) ?? [];
  return stem === undefined ? [word] : [word, stem];
}

export const inflection: Inflection = { stems, irregularEnding: /^$/ };

export const derivation: Derivation = {
  suffixes: {},
  spell: (root) => root,
  respell: (root) => [root],
};

export const compounding: Compounding = { minimumPart: 2, links: [], joinsFreely: false };

export const elidedWords: readonly string[] = [];

export const typing: Typing = { keyboard: 'qwertyuiop asdfghjkl zxcvbnm', sounds: {} };

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 2,
  formsTakeEndings: false,
  rules: {},
};
