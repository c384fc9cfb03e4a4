import { compoundingOf, type Division, divisionsOf } from '../../languages/compounding.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { fold } from '../../words/fold.ts';
import type { Form, Term } from '../../words/pattern.ts';
import { formsOrInflections } from '../inflections.ts';

/** A compound that no text contains. */
interface Compound {
  readonly language: string;
  /** A term for each of the two words that it consists of, in their order. */
  readonly parts: readonly Term[];
}

/** The forms of a part of a compound that the texts in a language have. */
async function ownForms(
  part: string,
  language: string,
  vocabulary: Vocabulary,
): Promise<readonly Form[]> {
  const forms = await formsOrInflections(part, vocabulary);
  const languages = await Promise.all(
    forms.map(({ word }) => vocabulary.languagesWith(fold(word))),
  );
  return forms.filter((_, index) => languages[index]?.has(language));
}

/** The first division of which the texts have both words. */
async function knownDivision(
  all: readonly Division[],
  formsOf: (part: string) => Promise<readonly Form[]>,
): Promise<(Division & { readonly forms: readonly (readonly Form[])[] }) | undefined> {
  for (const division of all) {
    const ofFirst = await formsOf(division.first);
    const ofRest = ofFirst.length > 0 ? await formsOf(division.rest) : [];
    if (ofRest.length > 0) return { ...division, forms: [ofFirst, ofRest] };
  }
  return undefined;
}

/** A part of a compound as its reader would write it. */
function spelt(part: string, from: number, typed: string): string {
  // Folding may change the number of letters: Fuß.
  const isAligned = fold(typed).length === typed.length;
  const word = isAligned ? typed.slice(from, from + part.length) : part;
  return /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * Divides a compound that no text contains into two words that the texts have: Filmmusik into Film
 * and Musik.
 *
 * @param typed the compound
 * @param languages the languages that it may be in
 * @param standInsFor finds what may stand in for a part of which the texts in a language have no form
 * @returns undefined if the word cannot be divided so
 */
export async function compoundParts(
  typed: string,
  languages: readonly string[],
  vocabulary: Vocabulary,
  standInsFor: (part: string, language: string) => Promise<readonly Form[]>,
): Promise<Compound | undefined> {
  const { functionWords } = await vocabulary.manifest();
  const folded = fold(typed);
  for (const language of languages) {
    const isContent = (part: string) => !functionWords.get(language)?.has(part);
    const compounding = compoundingOf(language);
    const divisions = compounding ? divisionsOf(folded, compounding) : [];
    const all = divisions.filter(({ first, rest }) => isContent(first) && isContent(rest));
    const ownFormsOf = (part: string) => ownForms(part, language, vocabulary);
    const known =
      (await knownDivision(all, ownFormsOf)) ??
      (await knownDivision(all, async (part) => {
        const forms = await ownFormsOf(part);
        return forms.length > 0 ? forms : standInsFor(part, language);
      }));
    if (!known) continue;
    const { first, rest } = known;
    const words = [spelt(first, 0, typed), spelt(rest, folded.length - rest.length, typed)];
    const parts = words.map((word, index) => ({
      typed: word,
      patterns: [{ kind: 'forms' as const, forms: known.forms[index] ?? [] }],
    }));
    return { language, parts };
  }
  return undefined;
}
