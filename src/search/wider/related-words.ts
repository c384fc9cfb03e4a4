import { rootsOf } from '../languages/derivation.ts';
import { stemsOf } from '../languages/stems.ts';
import { formsOrInflections } from '../unknown-words/inflections.ts';
import { relatedRows } from '../unknown-words/related-rows.ts';
import { isFunctionWord } from '../vocabulary/function-words.ts';
import type { RelatedWords, Relation } from '../vocabulary/related-words.ts';
import { entriesOf } from '../vocabulary/shard-words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { contractUmlauts, fold } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { formsOfRoot } from './forms-of-root.ts';
import { candidatesOf, firstListed } from './listed-words.ts';
import { languagesWithAny, meantLanguages } from './meant-languages.ts';

/** Words of the texts that are related to a typed word in one way. */
export interface RelatedForms {
  /** `alternative`: synonyms of a word that the texts have, which only come close to it. */
  readonly kind: Relation | 'alternative';
  /** The language of the forms, without its region. */
  readonly language: string;
  /** The words, none of them a form of the typed word itself. */
  readonly forms: readonly Form[];
}

/** A word, with all that it may be listed under. Everything is folded. */
interface LookedUp {
  readonly word: string;
  /** Whether the texts have a form of it. */
  readonly isKnown: boolean;
  /** The word and its forms. */
  readonly own: ReadonlySet<string>;
  /** The same, with their stems in any language. */
  readonly withStems: ReadonlySet<string>;
  readonly roots: readonly { readonly root: string; readonly language: string }[];
}

/** Collects what a word of which the texts have some forms may be listed under. */
function lookedUp(word: string, forms: readonly Form[], languages: readonly string[]): LookedUp {
  const own = new Set([word, contractUmlauts(word), ...forms.map((form) => fold(form.word))]);
  const stems = languages.flatMap((each) => [...own].flatMap((form) => stemsOf(form, each)));
  const roots = languages.flatMap((language) =>
    [...new Set([...own].flatMap((form) => rootsOf(form, language)))].map((root) => ({
      root,
      language,
    })),
  );
  return { word, isKnown: forms.length > 0, own, withStems: new Set([...own, ...stems]), roots };
}

/** Whether a row lists derivations of a word, or compounds with it. */
function isDerivationOrPart(
  row: RelatedWords,
  { isKnown, own, withStems, roots }: LookedUp,
): boolean {
  if (row.kind === 'translation' || row.kind === 'synonym') return false;
  if (row.kind !== 'derived') return row.keys.some((key) => withStems.has(key));
  // If the texts have the word, the build, which knows more, has listed what it derives from.
  const isListed = row.forms.some((form) => own.has(fold(form.word)));
  return (
    (isListed || !isKnown) &&
    roots.some(({ root, language }) => language === row.language && row.keys.includes(root))
  );
}

/** The rows with the synonyms of a word in a language. */
function synonymsIn(language: string, word: string, rows: readonly RelatedWords[]): RelatedWords[] {
  const own = rows.filter((row) => row.kind === 'synonym' && row.language === language);
  return firstListed(own, candidatesOf(word, language));
}

/** What a word may be derived from that no row lists: words of the texts that have its root. */
async function derivedByRoot(
  { withStems, roots }: LookedUp,
  meant: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Promise<RelatedForms[]> {
  const sought = roots.filter(({ root, language }) => meant.has(language) && !withStems.has(root));
  return Promise.all(
    sought.map(async ({ root, language }) => {
      const forms = await formsOfRoot(root, language, vocabulary);
      return { kind: 'derived', language, forms } as const;
    }),
  );
}

/** Joins what is related in the same way, and leaves out the forms of the word itself. */
function grouped(rows: readonly RelatedForms[], own: ReadonlySet<string>): RelatedForms[] {
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
  const spelt = entriesOf(await vocabulary.shardOf(word), word);
  const manifest = await vocabulary.manifest();
  const speltIn = spelt.map(({ language }) => language);
  // Words that say nothing where the texts have them are related to nothing. Looking them up would
  // cost files.
  if (isFunctionWord(word, speltIn, manifest)) return [];
  const { languages } = manifest;
  const typed = lookedUp(word, await formsOrInflections(word, vocabulary), languages);
  const candidates = languages.flatMap((each) => candidatesOf(word, each));
  const keys = [...typed.withStems, ...typed.roots.map(({ root }) => root), ...candidates];
  const rows = await relatedRows(keys, vocabulary);
  const inTexts = await languagesWithAny(spelt.length > 0 ? [word] : [...typed.own], vocabulary);
  const meant = meantLanguages(word, preferred, inTexts, rows);
  const found = rows.filter((row) => meant.has(row.language) && isDerivationOrPart(row, typed));
  const hasDerivations = found.some(({ kind }) => kind === 'derived');
  // Other words stand in only for a word that nothing in the texts comes closer to.
  const isClose = hasDerivations || preferred.some((language) => inTexts.has(language));
  const synonyms = [...meant].flatMap((language) => {
    const kind = isClose || inTexts.has(language) ? 'alternative' : 'synonym';
    return synonymsIn(language, word, rows).map((row) => ({ ...row, kind }) as const);
  });
  const isDerived = typed.isKnown || hasDerivations;
  const byRoot = isDerived ? [] : await derivedByRoot(typed, meant, vocabulary);
  return grouped([...found, ...synonyms, ...byRoot], typed.own);
}

/** The forms of derivations of a word that no text has, or else of compounds with it. */
export async function derivationsOrCompounds(
  word: string,
  language: string,
  vocabulary: Vocabulary,
): Promise<readonly Form[]> {
  const related = await relatedForms(word, [language], vocabulary);
  const standIns = ['derived', 'part'].map((kind) =>
    related.find((each) => each.kind === kind && each.language === language),
  );
  return standIns.find((each) => each !== undefined)?.forms ?? [];
}
