import type { Element } from 'xast';
import { x } from 'xastscript';
import { interfaceLanguageFor } from '../../i18n/interface-languages.ts';
import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { receivedWords } from './corrections.ts';
import {
  endsOf,
  personId,
  ratingCategory,
  remarkId,
  stanceCategory,
  themeCategory,
  voiceCategory,
} from './ids.ts';
import type { TeiBody } from './text-element.ts';

const pointers = (ids: readonly string[]) => ids.map((id) => `#${id}`).join(' ');

/** A passage: the words between its anchors, what they are about, how they judge the film, and whose they are. */
function passageSpan({ id, themes, stance, voice, speaker, supportsRating }: Passage): Element {
  const { from, to } = endsOf(id);
  const categories = [
    ...themes.map(themeCategory),
    ...(stance ? [stanceCategory(stance)] : []),
    voiceCategory(voice),
    ...(supportsRating ? [ratingCategory] : []),
  ];
  return x('span', {
    'xml:id': id,
    from: `#${from}`,
    to: `#${to}`,
    ana: pointers(categories),
    ...(speaker ? { corresp: `#${personId(speaker.id)}` } : {}),
  });
}

/** The passages of a review, as spans of its text. */
export function passageSpans({ passages }: Review): Element[] {
  if (passages.length === 0) return [];
  return [x('spanGrp', { type: 'passages' }, passages.map(passageSpan))];
}

/** Why each correction was made, and the remarks, as notes on the words that they are about. */
export function notesOf(review: Review, { corrections: marked }: TeiBody): Element[] {
  const language = interfaceLanguageFor(review.language);
  const targetOf = (id: string) => Object.values(endsOf(id));
  const corrections = review.corrections.map(({ id, reason }) => {
    const anchored = marked.anchored.find((each) => each.id === id);
    const target = pointers(anchored ? targetOf(id) : (marked.elements.get(id) ?? []));
    // No element of the text has the words that were received.
    const words = anchored
      ? [' ', x('quote', { type: 'received' }, receivedWords(anchored.received))]
      : [];
    return x('note', { type: 'correction', target, 'xml:lang': language }, reason, ...words);
  });
  const remarks = review.remarks.map(({ remark }, index) =>
    x(
      'note',
      { type: 'remark', target: pointers(targetOf(remarkId(index))), 'xml:lang': language },
      remark,
    ),
  );
  const notes = [...corrections, ...remarks];
  return notes.length === 0 ? [] : [x('back', [x('div', { type: 'notes' }, notes)])];
}
