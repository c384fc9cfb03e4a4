import type { DamageKind } from './damage.ts';

type Reasons = Readonly<Record<DamageKind, string>>;

const english: Reasons = {
  spaces: 'a second space was left',
  'no-break-space': 'a no-break space stood in place of a space',
  decoding: 'characters were decoded wrongly',
  apostrophe: 'the apostrophe was lost',
  heading: 'the blank line below the subheading was lost',
};

/** Reasons in the languages of reviews. Reviews in other languages get English ones, like their pages. */
const reasons: Readonly<Record<string, Reasons>> = {
  de: {
    spaces: 'Ein zweites Leerzeichen war stehen geblieben',
    'no-break-space': 'Anstelle eines Leerzeichens stand ein geschütztes Leerzeichen',
    decoding: 'Zeichen waren falsch dekodiert',
    apostrophe: 'Der Apostroph war verloren gegangen',
    heading: 'Die Leerzeile unter der Zwischenüberschrift war verloren gegangen',
  },
};

/** Why words were corrected, in the language of the review if there are reasons in it, otherwise in English. */
export function reasonFor(kinds: readonly DamageKind[], language: string): string {
  const own = reasons[new Intl.Locale(language).language] ?? english;
  return [...new Set(kinds)].map((kind) => own[kind]).join('; ');
}
