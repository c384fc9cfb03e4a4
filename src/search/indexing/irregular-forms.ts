import { stemsOf } from '../languages/stems.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { fold } from '../words/fold.ts';
import { englishForms } from './english-forms.ts';
import { germanForms } from './german-forms.ts';
import type { LanguageWords } from './language-words.ts';

/** The prefixes of German verbs that stand before the ge- of a participle. */
const separable =
  'ab an auf aus bei dar durch ein empor fern fest fort her heraus herein heran hervor hin hinaus hinein hoch los mit nach nieder uber um unter vor voran voraus weg weiter wieder zu zurecht zuruck zusammen'.split(
    ' ',
  );

/** The prefixes of German verbs that have no ge- behind them in a participle. */
const inseparable = 'be ent er ge miss uber um unter ver zer'.split(' ');

/** The least letters of a base whose regular forms are known by its stems: be and sein are too short. */
const leastBase: Readonly<Record<string, number>> = { en: 3, de: 5 };

function groups(forms: readonly string[]): string[][] {
  return forms.map((line) => line.split(' ').map(fold));
}

const english = groups(englishForms);
const german = groups(germanForms);
const isInfinitive = (base: string) => /(?:en|ern|eln|tun)$/.test(base);

/** The forms of a German verb behind a prefix. */
function prefixed(forms: readonly string[], prefix: string, isSeparable: boolean): string[] {
  return forms.map((form, index) => {
    // The participle is the last, and loses its ge- behind a prefix that does not come off.
    const isParticiple = !isSeparable && index === forms.length - 1;
    return prefix + (isParticiple ? form.replace(/^ge(?=.{3})/, '') : form);
  });
}

/** Forms that some group lists: such a word is no regular form of another group's. */
const listed: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(english.flat()),
  de: new Set(german.flat()),
};

/** Forms of one word that no rule of endings links, and those of them that the texts have. */
export interface Kin {
  /** The forms, folded, the base first. */
  readonly words: readonly string[];
  readonly members: readonly Entry[];
}

/** The words of a language that are forms of a group's word: as it lists them, or regular ones of its base. */
function kinOf(group: readonly string[], words: LanguageWords, isVerb: boolean): Kin[] {
  const [base = ''] = group;
  const { language } = words;
  const stems = [
    ...(base.length >= (leastBase[language] ?? 0) ? stemsOf(base, language) : []),
    ...(language === 'en' ? group : []),
  ];
  const spelt = group.flatMap((form) => words.spelt(form));
  const regular = stems
    .flatMap((stem) => words.ofStem(stem))
    .filter(({ folded }) => !listed[language]?.has(folded));
  const members = [...new Set([...spelt, ...regular])].filter(
    ({ isNoun, folded }) => !isVerb || !isNoun || folded === base,
  );
  return members.length > 0 ? [{ words: group, members }] : [];
}

/** The strong verbs that a German word may be a form of, behind its prefix. */
function prefixedGroups({ entries }: LanguageWords): string[][] {
  const verbs = german.filter(([base = '']) => isInfinitive(base));
  const byForm = new Map<string, string[][]>();
  for (const group of verbs) {
    for (const form of new Set([...group, ...stemsOf(group[0] ?? '', 'de')])) {
      byForm.set(form, [...(byForm.get(form) ?? []), group]);
    }
  }
  const found = new Map<string, string[]>();
  for (const { folded, isNoun } of entries) {
    if (isNoun || listed['de']?.has(folded)) continue;
    for (const [prefixes, isSeparable] of [
      [separable, true],
      [inseparable, false],
    ] as const) {
      for (const prefix of prefixes.filter((each) => folded.startsWith(each))) {
        const rest = folded.slice(prefix.length);
        const roots = new Set([...stemsOf(rest, 'de'), ...(isSeparable ? [] : [`ge${rest}`])]);
        for (const group of [...roots].flatMap((root) => byForm.get(root) ?? [])) {
          const forms = prefixed(group, prefix, isSeparable);
          found.set(forms.join(' '), forms);
        }
      }
    }
  }
  return [...found.values()];
}

/** The irregular words of a language, whose forms no rule of endings links, as far as the texts have any. */
export function kinIn(words: LanguageWords): Kin[] {
  if (words.language === 'en') return english.flatMap((group) => kinOf(group, words, false));
  if (words.language !== 'de') return [];
  const all = [...german, ...prefixedGroups(words)];
  return all.flatMap((group) => kinOf(group, words, isInfinitive(group[0] ?? '')));
}
