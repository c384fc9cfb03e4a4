import { compoundingOf } from '../languages/compounding.ts';
import { formsOrInflections } from '../unknown-words/inflections.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Form, Term } from '../words/pattern.ts';
import { relatedForms } from './related-words.ts';

/** The forms of a part of a compound that the texts have: its own, or else those of derivations. */
async function formsOfPart(
  part: string,
  language: string,
  vocabulary: Vocabulary,
): Promise<readonly Form[]> {
  const forms = await formsOrInflections(part, vocabulary);
  if (forms.length > 0) return forms;
  const related = await relatedForms(part, [language], vocabulary);
  return related.filter(({ kind }) => kind === 'derived').flatMap((each) => each.forms);
}

/** The ways to divide a word into two, without the link between them. */
function divisions(word: string, language: string): { first: string; rest: string }[] {
  const compounding = compoundingOf(language);
  if (!compounding) return [];
  const { minimumPart, links } = compounding;
  return ['', ...links.split(' ')].flatMap((link) => {
    const found: { first: string; rest: string }[] = [];
    for (let at = minimumPart; at + link.length + minimumPart <= word.length; at += 1) {
      if (!word.startsWith(link, at)) continue;
      found.push({ first: word.slice(0, at), rest: word.slice(at + link.length) });
    }
    return found;
  });
}

/**
 * Divides a compound that no text contains into two words that the texts have: Filmmusik into Film
 * and Musik.
 *
 * @param word the compound, folded
 * @returns a term for each part, or none if the word cannot be divided so
 */
export async function compoundParts(word: string, vocabulary: Vocabulary): Promise<Term[]> {
  const { languages, functionWords } = await vocabulary.manifest();
  for (const language of languages) {
    const isContent = (part: string) => !functionWords.get(language)?.has(part);
    for (const { first, rest } of divisions(word, language)) {
      if (!isContent(first) || !isContent(rest)) continue;
      const parts: Term[] = [];
      for (const part of [first, rest]) {
        const forms = await formsOfPart(part, language, vocabulary);
        if (forms.length === 0) break;
        parts.push({ typed: part, patterns: [{ kind: 'forms', forms }] });
      }
      if (parts.length === 2) return parts;
    }
  }
  return [];
}
