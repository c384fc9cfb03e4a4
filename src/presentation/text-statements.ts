import { typesettingOf } from '../archive/reviews/typeset-review.ts';
import { numberFormat } from '../archive/text/formats.ts';
import type { TypesettingChange } from '../archive/text/typesetting-changes.ts';
import { counted, languageOf, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Review } from '../schema/review.ts';

/** How the text of a review differs from the text that was published and the one that was received. */
export function fidelityStatement({ completeness, corrections }: Review, language: string): string {
  const strings = stringsFor(language).aboutText;
  const text = strings.asReceived[completeness];
  const conjectures = corrections.filter(({ certainty }) => certainty === 'conjectured').length;
  const count = corrections.length;
  if (count === 0) return phrase(strings.uncorrected, { text });
  if (conjectures === 0) return counted(strings.corrected, count, language, { text });
  const own = languageOf(strings.correctedByConjecture.other, language);
  const conjectured = numberFormat(own).format(conjectures);
  return counted(strings.correctedByConjecture, count, language, { text, conjectured });
}

function typesettingStatements(
  changes: ReadonlySet<TypesettingChange>,
  { typesetting }: Strings['aboutText'],
): string[] {
  const marks = changes.has('quotationMarks');
  const apostrophes = changes.has('apostrophes');
  return [
    ...(marks && apostrophes ? [typesetting.quotationMarksAndApostrophes] : []),
    ...(marks && !apostrophes ? [typesetting.quotationMarks] : []),
    ...(apostrophes && !marks ? [typesetting.apostrophes] : []),
    ...(changes.has('spaces') ? [typesetting.spaces] : []),
  ];
}

/**
 * What the archive states about the text of a review as it was received: whether it is complete, what was corrected,
 * and whose paragraphs it has.
 *
 * @returns sentences of the interface language
 */
export function transmissionStatements(review: Review, language: string): string[] {
  const { paragraphingRestored } = stringsFor(language).aboutText;
  return [
    fidelityStatement(review, language),
    ...(review.paragraphing === 'restored' ? [paragraphingRestored] : []),
  ];
}

/**
 * What the archive states about the text of a review on its page: besides that, what typesetting changed.
 *
 * @returns sentences of the interface language
 */
export function textStatements(review: Review, language: string): string[] {
  const strings = stringsFor(language).aboutText;
  return [
    ...transmissionStatements(review, language),
    ...typesettingStatements(typesettingOf(review), strings),
  ];
}
