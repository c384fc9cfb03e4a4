import { occurrences } from '../../archive/text/occurrences.ts';
import { paragraphBreak } from '../../archive/text/paragraphs.ts';
import type { Correction } from '../../schema/correction.ts';
import { reasonFor } from './correction-reasons.ts';
import type { Damage } from './damage.ts';

/** A correction, and the damage that it repairs. */
export interface ProposedCorrection {
  readonly correction: Pick<Correction, 'received' | 'reads' | 'reason' | 'certainty'>;
  readonly damages: readonly Damage[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text with some damage repaired. */
export function repair(text: string, damages: readonly Damage[]): string {
  let repaired = '';
  let done = 0;
  for (const { start, end, reads } of damages) {
    repaired += text.slice(done, start) + reads;
    done = end;
  }
  return repaired + text.slice(done);
}

/** The range with a number of words more on each side, within its paragraphs. */
function extended(text: string, { start, end }: Range, words: number): Range {
  const before = text.slice(text.lastIndexOf(paragraphBreak, start - 1) + 1, start);
  const stop = text.indexOf(paragraphBreak, end);
  const after = text.slice(end, stop < 0 ? text.length : stop);
  const [left = ''] =
    new RegExp(`(?:\\S+[^\\S]+){0,${words - 1}}\\S*\\s*$`, 'u').exec(before) ?? [];
  const [right = ''] = new RegExp(`^\\s*\\S*(?:\\s+\\S+){0,${words - 1}}`, 'u').exec(after) ?? [];
  return { start: start - left.length, end: end + right.length };
}

/** The damages within a range, as places in it. */
const within = (range: Range, damages: readonly Damage[]) =>
  damages
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .map((each) => ({ ...each, start: each.start - range.start, end: each.end - range.start }));

/** The shortest range around damages whose words occur only once, both as received and repaired. */
function distinctRange(
  text: string,
  body: string,
  group: readonly Damage[],
  all: readonly Damage[],
): Range {
  const core = {
    start: Math.min(...group.map(({ start }) => start)),
    end: Math.max(...group.map(({ end }) => end)),
  };
  for (let words = 1; words < 40; words += 1) {
    const range = extended(text, core, words);
    const received = text.slice(range.start, range.end);
    const reads = repair(received, within(range, all));
    if (occurrences(text, received).length === 1 && occurrences(body, reads).length === 1) {
      return range;
    }
  }
  return { start: 0, end: text.length };
}

/**
 * Corrections of damage: each with enough words around it to occur only once. Damage close together is
 * repaired by one correction.
 *
 * @param text the received paragraphs, joined by `paragraphBreak`
 * @param damages in the order of the text
 * @param language the language of the text, as a BCP 47 tag
 */
export function proposeCorrections(
  text: string,
  damages: readonly Damage[],
  language: string,
): ProposedCorrection[] {
  const body = repair(text, damages);
  let groups = damages.map((damage) => [damage]);
  for (;;) {
    const ranges = groups.map((group) => distinctRange(text, body, group, damages));
    const touching = ranges.findIndex((range, index) => {
      const next = ranges[index + 1];
      return next !== undefined && next.start < range.end;
    });
    if (touching < 0) {
      return ranges.map((range, index) => {
        const group = groups[index] ?? [];
        const received = text.slice(range.start, range.end);
        return {
          correction: {
            received,
            reads: repair(received, within(range, damages)),
            reason: reasonFor(
              group.map(({ kind }) => kind),
              language,
            ),
            certainty: 'certain',
          },
          damages: group,
        };
      });
    }
    groups = groups.flatMap((group, index) => {
      if (index === touching + 1) return [];
      return [index === touching ? [...group, ...(groups[index + 1] ?? [])] : group];
    });
  }
}
