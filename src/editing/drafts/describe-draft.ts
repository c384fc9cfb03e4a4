import type { Draft } from './draft-review.ts';
import { section } from './section.ts';
import { visible } from './visible.ts';

/** The length of the beginning of a paragraph that is shown. */
const shownLength = 64;
/** How many names are listed. */
const shownNames = 12;

function beginning(text: string): string {
  return text.length <= shownLength ? text : `${text.slice(0, shownLength).trimEnd()}…`;
}

/** What an editor reads about a new draft: its files, its paragraphs, and what to look at. */
export function describeDraft({
  files,
  findings,
  paragraphs,
  record,
  otherRatings,
}: Draft): string {
  const { names, notes } = findings;
  const rating = record.rating;
  const isUnsure = record.titleBasis === 'supplied';
  const listed = names.slice(0, shownNames).map(({ name, count, similar }) => {
    const often = count === 1 ? '' : ` (${count} times)`;
    return `${name}${often}${similar === undefined ? '' : `: a variant of ${similar}?`}`;
  });
  const more = names.length > shownNames ? [`and ${names.length - shownNames} more`] : [];
  return [
    ...files.map(({ path }) => `Written: content/${path}`),
    `Language ${record.language}, film ${record.film}, paragraphing ${record.paragraphing}, title ${record.title}${isUnsure ? ' (its first words: choose better ones)' : ''}`,
    rating
      ? `Rating: ${rating.value} for “${rating.words}”, marked in the text.${rating.doubt === undefined ? '' : ` ${rating.doubt}`}`
      : 'Rating: none found. Add it to the record.',
    ...section(
      'Other words that look like a rating',
      otherRatings.map(({ words, place }) => `${words} (paragraph ${place.paragraph})`),
    ),
    ...section(
      'Paragraphs',
      paragraphs.map((text, index) => `${String(index + 1).padStart(2)}  ${beginning(text)}`),
    ),
    ...section(
      'Corrected',
      record.corrections.map(
        ({ correction: { received, reads } }) => `${visible(received)} → ${visible(reads)}`,
      ),
    ),
    ...section(
      'Probably damaged (in the record as comments; to accept all, add the text with --corrections)',
      record.proposed.map(
        ({ correction: { received, reads, reason } }) =>
          `${visible(received)} → ${visible(reads)} (${reason})`,
      ),
    ),
    ...section('Names that nobody in content/people has', [...listed, ...more]),
    ...section('Note', notes),
  ].join('\n');
}
