import { rootsOf, wordsOfRoot } from '../languages/derivation.ts';
import { stemsOf } from '../languages/stems.ts';
import { formsOrInflections } from '../unknown-words/inflections.ts';
import { relatedRows } from '../unknown-words/related-rows.ts';
import type { RelatedWords, Relation } from '../vocabulary/related-words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { contractUmlauts, fold } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { candidatesOf, firstListed } from './listed-words.ts';

/** Words of the texts that are related to a typed word in one way. */
export interface RelatedForms {
  /** `alternative`: synonyms of a word that the texts have, which only come close to it. */
  readonly kind: Relation | 'alternative';
  /** The language of the forms, without its region. */
  readonly language: string;
  /** The words, none of them a form of the typed word itself. */
  readonly forms: readonly Form[];
}

/** Minimum length of a root that is looked up as a word. */
const minimumRoot = 4;

/** The words of the texts that a word which no text contains may be derived from. */
async function formsOfRoot(
  root: string,
  language: string,
  vocabulary: Vocabulary,
): Promise<RelatedForms[]> {
  if (root.length < minimumRoot) return [];
  const saysNothing = (await vocabulary.manifest()).functionWords.get(language);
  for (const word of wordsOfRoot(root, language)) {
    if (saysNothing?.has(word)) continue;
    const forms = await formsOrInflections(word, vocabulary);
    const languages = await Promise.all(
      forms.map((form) => vocabulary.languagesWith(fold(form.word))),
    );
    const found = forms.filter(
      (form, index) => languages[index]?.has(language) && !saysNothing?.has(fold(form.word)),
    );
    if (found.length > 0) return [{ kind: 'derived', language, forms: found }];
  }
  return [];
}

/** The languages in which rows list a word itself, not its root. */
function languagesListing(word: string, rows: readonly RelatedWords[]): string[] {
  return rows
    .filter(({ kind }) => kind !== 'derived')
    .flatMap(({ language, from = language, keys }) =>
      candidatesOf(word, from).some((each) => keys.includes(each)) ? [from] : [],
    );
}

/** The languages whose texts have any of some words, folded. */
async function languagesWithAny(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<ReadonlySet<string>> {
  const each = await Promise.all(words.map((word) => vocabulary.languagesWith(word)));
  return new Set(each.flatMap((languages) => [...languages]));
}

/** The rows with the synonyms, in a language, of a word that none of its texts has. */
function synonymsIn(language: string, word: string, rows: readonly RelatedWords[]): RelatedWords[] {
  const own = rows.filter((row) => row.kind === 'synonym' && row.language === language);
  return firstListed(own, candidatesOf(word, language));
}

/** Joins what is related in the same way, and leaves out the forms of the word itself. */
function grouped(
  rows: readonly Pick<RelatedForms, 'kind' | 'language' | 'forms'>[],
  own: ReadonlySet<string>,
): RelatedForms[] {
  const groups = Map.groupBy(rows, ({ kind, language }) => `${kind} ${language}`);
  return [...groups.values()].flatMap((group) => {
    const all = group.flatMap(({ forms }) => forms).filter(({ word }) => !own.has(fold(word)));
    const forms = [...new Map(all.map((form) => [form.word, form])).values()];
    const [first] = group;
    return first && forms.length > 0 ? [{ kind: first.kind, language: first.language, forms }] : [];
  });
}

/**
 * Finds words of the texts that are related to a word in its own language: its derivations,
 * compounds with it, and its synonyms.
 *
 * @param word the word, folded, whether any text contains it or not
 * @param preferred the languages that it is in, as far as the archive knows it in any of them
 */
export async function relatedForms(
  word: string,
  preferred: readonly string[],
  vocabulary: Vocabulary,
): Promise<RelatedForms[]> {
  const { languages, functionWords } = await vocabulary.manifest();
  const { entries } = await vocabulary.shardOf(word);
  const spelt = entries.filter(({ folded }) => folded === word);
  const isFunctionWord = spelt.every(({ language }) => functionWords.get(language)?.has(word));
  // Words that say nothing by themselves are related to nothing. Looking them up would cost files.
  if (spelt.length > 0 && isFunctionWord) return [];
  const forms = await formsOrInflections(word, vocabulary);
  const isKnown = forms.length > 0;
  const own = new Set([word, contractUmlauts(word), ...forms.map((form) => fold(form.word))]);
  const stems = languages.flatMap((each) => [...own].flatMap((form) => stemsOf(form, each)));
  const words = new Set([...own, ...stems]);
  const roots = languages.flatMap((language) =>
    [...new Set([...own].flatMap((form) => rootsOf(form, language)))].map((root) => ({
      root,
      language,
    })),
  );
  const candidates = languages.flatMap((each) => candidatesOf(word, each));
  const keys = [...words, ...roots.map(({ root }) => root), ...candidates];
  const rows = await relatedRows(keys, vocabulary);
  const inTexts = await languagesWithAny(spelt.length > 0 ? [word] : [...own], vocabulary);
  const known = [...inTexts, ...languagesListing(word, rows)];
  const both = known.filter((language) => preferred.includes(language));
  const [meant = []] = [both, known, preferred].filter(({ length }) => length > 0);
  const found = rows.filter((row) => {
    if (!meant.includes(row.language)) return false;
    if (row.kind === 'translation' || row.kind === 'synonym') return false;
    if (row.kind !== 'derived') return row.keys.some((key) => words.has(key));
    // If the texts have the word, the build, which knows more, has listed what it derives from.
    const isListed = row.forms.some((form) => own.has(fold(form.word)));
    return (
      (isListed || !isKnown) &&
      roots.some(({ root, language }) => language === row.language && row.keys.includes(root))
    );
  });
  // Other words stand in only for a word that nothing in the texts comes closer to.
  const isClose =
    found.some(({ kind }) => kind === 'derived') ||
    preferred.some((language) => inTexts.has(language));
  const synonyms = [...new Set(meant)].flatMap((language) => {
    const kind = isClose || inTexts.has(language) ? 'alternative' : 'synonym';
    return synonymsIn(language, word, rows).map((row) => ({ ...row, kind }) as const);
  });
  const isDerived = isKnown || found.some(({ kind }) => kind === 'derived');
  const byRoot = isDerived
    ? []
    : await Promise.all(
        roots
          .filter(({ root, language }) => meant.includes(language) && !words.has(root))
          .map(({ root, language }) => formsOfRoot(root, language, vocabulary)),
      );
  return grouped([...found, ...synonyms, ...byRoot.flat()], own);
}
