import { typesetWords } from '../archive/reviews/typeset-review.ts';
import type { Sign } from '../archive/score/score.ts';
import { type StandingCounts, withPraise, withReservations } from '../archive/score/standing.ts';
import { cutAtClause } from '../archive/text/cut-at-sense.ts';
import { numberFormat } from '../archive/text/formats.ts';
import { quoted } from '../archive/text/quoted.ts';
import { criticsLine } from '../archive/themes/critics-line.ts';
import { judgementOf } from '../archive/themes/judgement.ts';
import type { Shape } from '../archive/themes/shape.ts';
import { counted, languageOf } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Review } from '../schema/review.ts';
import { voiceLabel } from './voice-label.ts';

/** How many words of a long passage its sign quotes, if it is praise and if it does not judge the film. */
const maximumQuoted = { praise: 14, neither: 10 } as const;

/**
 * How many critics have praise and how many have reservations: `praise from 3, reservations from 1`. One with both
 * counts twice. If nobody judges the film: `no judgement`.
 */
export function standingsInWords(counts: StandingCounts, language: string): string {
  const { score, passages } = stringsFor(language);
  const [praising, reserved] = [withPraise(counts), withReservations(counts)];
  if (praising > 0 && reserved > 0) {
    const own = languageOf(score.standings.both.other, language);
    const praise = numberFormat(own).format(praising);
    return counted(score.standings.both, reserved, language, { praise });
  }
  if (praising > 0) return counted(score.standings.praise, praising, language);
  if (reserved > 0) return counted(score.standings.reservation, reserved, language);
  return passages.judgement.neither;
}

/**
 * The words of a sign's passage, typeset and in quotation marks. Of a long passage, only the beginning; but the line
 * that speaks for its critic and every reservation are whole, because their last words may turn their meaning.
 */
export function signQuotation({ passage }: Sign, review: Review): string {
  const { language } = review;
  const words = typesetWords(review, passage.place);
  const judgement = judgementOf(passage);
  const isWhole = judgement === 'reservation' || passage === criticsLine(review);
  return quoted(isWhole ? words : cutAtClause(words, language, maximumQuoted[judgement]), language);
}

/** The class of a sign: its shape. A score has hundreds of signs, so the usual shape, without judgement, has none. */
export function signClass({ shape }: Sign): Shape | undefined {
  return shape === 'neither' ? undefined : shape;
}

/** How a sign's passage judges the film, or whose words it is if not the critic's. */
export function signDetail({ passage }: Sign, language: string): string {
  return (
    voiceLabel(passage, language) ?? stringsFor(language).passages.judgement[judgementOf(passage)]
  );
}
