import type { Inflection, IrregularWordSettings, WordClass } from '../language-record.ts';

const nounEndings = ['e', 'n', 's', 'en', 'es', 'ns', 'ens'];

/** The endings of adjectives, of their comparatives, of participles, and of weak verbs. */
const otherEnding = /^(?:(?:er|st|est|end)?(?:e[mnrs]?)|n|(?:e?st)|e?(?:t|te|ten|tet|test)|end)$/;

/** A weak participle in any case, perhaps behind a prefix: gefürchtet, ausgezeichneten. */
const participle = /^(.{2,7}?)??ge(.{3,}?)e?t(?:e[mnrs]?)?$/;

/** An adjective or participle used as a noun: Besessener, Studierender. */
const nominalised = /(?:[^i]en|end|ig|lich|isch)e[rm]$/;

/**
 * What is left of a word without each ending that it can have, the longest first. A noun has fewer
 * endings than other words (Musiker is not of Musik), a name only that of the genitive. Umlauts are
 * folded away beforehand, so Stühle has the stem stuhl. Strong verbs, whose vowels change, and plurals
 * in -er are in the list of irregular words.
 */
function stems(word: string, wordClass: WordClass): string[] {
  if (wordClass === 'name') return [word, word.replace(/s$/, '')];
  const isNoun = wordClass === 'noun';
  const hasOthers = !isNoun || nominalised.test(word);
  const found = [word];
  for (let length = word.length - 1; length >= 3; length -= 1) {
    const ending = word.slice(length);
    const isNouns = nounEndings.includes(ending) && (!isNoun || !hasOthers);
    if (isNouns || (hasOthers && otherEnding.test(ending))) found.push(word.slice(0, length));
  }
  if (word.endsWith('innen')) found.push(word.slice(0, -3));
  const [, prefix = '', rest] = isNoun ? [] : (participle.exec(word) ?? []);
  if (rest !== undefined) found.push(prefix + rest);
  return found;
}

export const inflection: Inflection = {
  stems,
  irregularEnding: /^(?:e?[nst]?|e?st)$/,
  // Schüler is not of Schule.
  capitalisedNouns: { ending: /^(?:e?[ns]?|n?en|ens|ns)$/ },
};

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 5,
  formsTakeEndings: false,
  rules: {},
};
