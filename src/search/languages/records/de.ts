import type {
  Compounding,
  Derivation,
  Inflection,
  IrregularWordSettings,
  Typing,
  WordClass,
} from '../language-record.ts';

const nounEndings = ['e', 'n', 's', 'en', 'es', 'ns', 'ens'];

/** The endings of adjectives, comparatives, participles and weak verbs. */
const otherEnding = /^(?:(?:er|st|est|end)?(?:e[mnrs]?)|n|(?:e?st)|e?(?:t|te|ten|tet|test)|end)$/;

/** A weak participle with any ending, with or without a prefix: gefürchtet, ausgezeichneten. */
const participle = /^(.{2,7}?)??ge(.{3,}?)e?t(?:e[mnrs]?)?$/;

/** An adjective or participle used as a noun: Besessener, Studierender. */
const nominalised = /(?:[^i]en|end|ig|lich|isch)e[rm]$/;

/**
 * Removes each ending that the word can have. The longest stem comes first. Nouns have fewer
 * endings than other words (Musiker is not a form of Musik). Names have only the
 * genitive -s. The word is folded, so the stem of Stühle is stuhl. Strong verbs, whose vowels
 * change, and plurals in -er are listed as irregular words.
 */
function stems(word: string, wordClass: WordClass): string[] {
  if (wordClass === 'name') return [word, word.replace(/s$/, '')];
  const isNoun = wordClass === 'noun';
  const hasOtherEndings = !isNoun || nominalised.test(word);
  const found = [word];
  for (let length = word.length - 1; length >= 3; length -= 1) {
    const ending = word.slice(length);
    const isNounEnding = nounEndings.includes(ending) && (!isNoun || !hasOtherEndings);
    const isOtherEnding = hasOtherEndings && otherEnding.test(ending);
    if (isNounEnding || isOtherEnding) found.push(word.slice(0, length));
  }
  if (word.endsWith('innen')) found.push(word.slice(0, -3));
  const [, prefix = '', rest] = isNoun ? [] : (participle.exec(word) ?? []);
  if (rest !== undefined) found.push(prefix + rest);
  return found;
}

/** The newer spelling of words with ph or t: Photographie, Saxophon, Phantasie, Potential. */
function newSpelling(word: string): string {
  return word
    .replace(/ph(?=o[nt]|anta)|(?<=..gra|del)ph/g, 'f')
    .replace(/(?<=...)t(?=ial(?:$|e|s)|iell)/g, 'z');
}

function stemsOfSpellings(word: string, wordClass: WordClass): string[] {
  const found = stems(word, wordClass);
  return [...new Set([...found, ...found.map(newSpelling)])];
}

export const inflection: Inflection = {
  stems: stemsOfSpellings,
  irregularEnding: /^(?:e?[nst]?|e?st)$/,
  // Without -er: Schüler is not a form of Schule.
  capitalisedNouns: { ending: /^(?:e?[ns]?|n?en|ens|ns)$/ },
  infinitiveEndings: ['en', 'n'],
};

export const derivation: Derivation = {
  suffixes: {
    4: 'ung ungs ungslos heit keit igkeit lichkeit losigkeit barkeit samkeit schaft schaftlich lich isch ig los sam bar haft ismus ist istin istisch er erin erinnen in innen ieren ier iert ierung ion ionist ionismus iker ikerin alisch alitat al ell iv ativ ent entin ium tum lein chen nis',
    5: 'e at ant anz enz ie ur ei erei',
  },
  spell: (root) => root,
  respell: (root) => [root],
};

export const compounding: Compounding = {
  minimumPart: 4,
  links: ['s', 'es', 'n', 'en', 'er', 'e', 'ns', 'ens'],
  joinsFreely: true,
};

export const elidedWords: readonly string[] = [];

export const typing: Typing = { keyboard: 'qwertzuiop asdfghjkl yxcvbnm', sounds: { ph: 'f' } };

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 5,
  formsTakeEndings: false,
  rules: {},
};
