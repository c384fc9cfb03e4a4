import type { ReviewRecord } from '../../schema/review.ts';
import type { ProposedCorrection } from '../guesses/corrections.ts';
import type { GuessedRating } from '../guesses/rating.ts';
import { yamlList, yamlText } from '../yaml-text.ts';

/** What the record of a draft says. */
export interface DraftRecord
  extends Pick<
    ReviewRecord,
    | 'title'
    | 'titleBasis'
    | 'authors'
    | 'published'
    | 'received'
    | 'language'
    | 'film'
    | 'themes'
    | 'paragraphing'
  > {
  readonly source?:
    | { readonly publication: string; readonly address?: string | undefined }
    | undefined;
  readonly rating?: GuessedRating | undefined;
  readonly corrections: readonly ProposedCorrection[];
  /** Corrections that nobody has accepted: they become comments. */
  readonly proposed: readonly ProposedCorrection[];
}

const comment = (line: string) => `# ${line}`;

function scaleOf({ scale }: GuessedRating): string {
  if (!('best' in scale)) return yamlList(scale);
  const unit = scale.unit === undefined ? '' : `, unit: ${yamlList([scale.unit]).slice(1, -1)}`;
  return `{ worst: ${scale.worst}, best: ${scale.best}${unit} }`;
}

function ratingLines(rating: GuessedRating | undefined): string[] {
  if (!rating) {
    return [
      comment(
        'rating: the critic’s or an estimate, with basis, scale, value and passage; or basis: none and a reason',
      ),
    ];
  }
  const value = typeof rating.value === 'number' ? String(rating.value) : yamlText(rating.value);
  return [
    ...(rating.doubt === undefined ? [] : [comment(rating.doubt)]),
    'rating:',
    '  basis: stated',
    `  scale: ${scaleOf(rating)}`,
    `  value: ${value}`,
    `  passage: ${yamlText(rating.words)}`,
  ];
}

function correctionLines({ correction }: ProposedCorrection): string[] {
  const { received, reads, reason } = correction;
  const isSpaced = /\s{2}|[^\S ]/u.test(received + reads);
  const written = (text: string) =>
    isSpaced && !yamlText(text).startsWith('"')
      ? `"${text.replace(/["\\]/g, '\\$&')}"`
      : yamlText(text);
  return [
    `  - received: ${written(received)}`,
    `    reads: ${written(reads)}`,
    `    reason: ${yamlText(reason)}`,
  ];
}

function proposedLines(proposed: readonly ProposedCorrection[], hasCorrections: boolean): string[] {
  if (proposed.length === 0) return [];
  return [
    comment(
      'Probably damage. To correct it, remove the # and the space after it from the lines of a correction,',
    ),
    comment('and write in the text below what it reads.'),
    ...(hasCorrections ? [] : [comment('corrections:')]),
    ...proposed.flatMap(correctionLines).map(comment),
  ];
}

/** The record of a draft in YAML: every field, those that are not known as comments. */
export function writeRecord(draft: DraftRecord): string {
  const { authors, published, received, source, themes, corrections, proposed } = draft;
  return [
    'draft: true',
    `title: ${yamlText(draft.title)}`,
    `titleBasis: ${draft.titleBasis}`,
    authors
      ? `authors: ${yamlList(authors)}`
      : comment('authors: [names, as the publication has them]'),
    published === undefined
      ? comment('published: 2014-10-29, 2014-10 or 2014')
      : `published: ${published}`,
    received === undefined
      ? comment('received: the day on which the archive received the text: 2026-11-20')
      : `received: ${received}`,
    `language: ${draft.language}`,
    `film: ${draft.film}`,
    themes.length === 0 ? 'themes: []' : 'themes:',
    ...themes.map((theme) => `  - ${yamlText(theme)}`),
    ...ratingLines(draft.rating),
    ...(source
      ? [
          'source:',
          `  publication: ${yamlText(source.publication)}`,
          ...(source.address === undefined ? [] : [`  address: ${yamlText(source.address)}`]),
          '  basis: stated',
        ]
      : [comment('source: publication, address and basis')]),
    `paragraphing: ${draft.paragraphing}`,
    ...(corrections.length > 0 ? ['corrections:', ...corrections.flatMap(correctionLines)] : []),
    ...proposedLines(proposed, corrections.length > 0),
    'passages: []',
    '',
  ].join('\n');
}
