const nounEndings = 'e n s en es ns ens'.split(' ');

/** The endings of adjectives, compared ones and participles too, and of weak verbs. */
const otherEnding = /^(?:(?:er|st|est|end)?(?:e[mnrs]?)|n|(?:e?st)|e?(?:t|te|ten|tet|test)|end)$/;

/** A weak participle, in any case, and perhaps behind a prefix: gefürchtet, ausgezeichneten. */
const participle = /^(.{2,7}?)??ge(.{3,}?)e?t(?:e[mnrs]?)?$/;

/** A nominalised adjective or participle: Besessener, Studierender. */
const nominalised = /(?:[^i]en|end|ig|lich|isch)e[rm]$/;

/**
 * The stems of a German word: what is left of it without an ending that it can have, itself among
 * them, the longest first. Umlauts are folded away before, so that Stühle has the stem stuhl; changes
 * of the vowel in strong verbs, and plurals in -er, are the business of the vocabulary.
 *
 * @param word the word, folded
 * @param isNoun whether it is known to be a noun, which has fewer endings: Musiker is not of Musik
 */
export function germanStems(word: string, isNoun: boolean): string[] {
  const hasOthers = !isNoun || nominalised.test(word);
  const stems = [word];
  for (let length = word.length - 1; length >= 3; length -= 1) {
    const ending = word.slice(length);
    const isNouns = nounEndings.includes(ending) && (!isNoun || !hasOthers);
    if (isNouns || (hasOthers && otherEnding.test(ending))) stems.push(word.slice(0, length));
  }
  if (word.endsWith('innen')) stems.push(word.slice(0, -3));
  const [, prefix = '', rest] = isNoun ? [] : (participle.exec(word) ?? []);
  if (rest !== undefined) stems.push(prefix + rest);
  return stems;
}
