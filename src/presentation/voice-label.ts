import { othersWordsAt } from '../archive/themes/voice.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';

/**
 * Whose words a passage is, such as `said by Andrew Neyman (character)`. Undefined if they are the critic's
 * own, which needs no label.
 */
export function voiceLabel(
  { voice, speaker }: Pick<Passage, 'voice' | 'speaker'>,
  language: string,
): string | undefined {
  if (voice === 'critic') return undefined;
  const { named, unnamed } = stringsFor(language).passages.voices[voice];
  return speaker ? phrase(named, { speaker: speaker.name }) : unnamed;
}

/** Whose words the title of a review quotes. Undefined if it quotes the critic, or nobody. */
export function titleVoiceLabel(
  { titleWords, passages }: Pick<Review, 'titleWords' | 'passages'>,
  language: string,
): string | undefined {
  const place = titleWords?.places[0];
  const quoted = place && othersWordsAt(place, passages);
  return quoted && voiceLabel(quoted, language);
}
