import type { OthersVoice, PassageRecord } from '../../schema/passage.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { supportsRating } from './check-rating.ts';
import { missingFile } from './check-references.ts';
import type { ReviewProblem } from './review-problem.ts';

/** Whose words a passage is, as in `These are words of a character`. */
const voiceNames: Readonly<Record<OthersVoice, string>> = {
  character: 'a character',
  filmmaker: 'a filmmaker',
  other: 'others',
};

/** Checks that words of somebody else do not judge the film for the critic. */
function checkJudgement(
  record: ReviewRecord,
  passage: PassageRecord,
  path: readonly (string | number)[],
): ReviewProblem[] {
  const { voice } = passage;
  if (voice === 'critic') return [];
  const words = `These are words of ${voiceNames[voice]}`;
  const problems: ReviewProblem[] = [];
  if (passage.stance) {
    problems.push({
      path: [...path, 'stance'],
      message: `${words}, so they cannot have a stance: only the critic judges the film.`,
      fix: "quote the words in which the critic judges the film, or remove the stance. If these are the critic's own words, remove the voice.",
    });
  }
  if (supportsRating(record, passage)) {
    problems.push({
      path: [...path, 'voice'],
      message: `${words}, so they cannot support the rating, which is the critic's.`,
      fix: "choose words of the critic as the rating's passage. If these are the critic's own words, remove the voice.",
    });
  }
  return problems;
}

/** Checks that a speaker is somebody else than the critic, and is one of the people. */
function checkSpeaker(
  { voice, speaker }: PassageRecord,
  people: readonly string[],
  path: readonly (string | number)[],
): ReviewProblem[] {
  if (speaker === undefined) return [];
  const field = [...path, 'speaker'];
  if (!people.includes(speaker))
    return [{ path: field, ...missingFile(speaker, 'people', people) }];
  if (voice !== 'critic') return [];
  return [
    {
      path: field,
      message: `This passage has a speaker, ${speaker}, but it is in the voice of the critic.`,
      fix: "add the voice: character, filmmaker or other. If these are the critic's own words, remove the speaker.",
    },
  ];
}

/**
 * Checks whose words the passages of a review are.
 *
 * @param people the ids of all people of the archive
 */
export function checkVoices(record: ReviewRecord, people: readonly string[]): ReviewProblem[] {
  return record.passages.flatMap((passage, index) => {
    const path = ['passages', index];
    return [...checkSpeaker(passage, people, path), ...checkJudgement(record, passage, path)];
  });
}
