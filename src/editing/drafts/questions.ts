import type { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { NewFilm } from './film-record.ts';
import type { DraftRecord } from './write-record.ts';

/** What the editor says about a text. What is missing is asked for in a terminal, and guessed elsewhere. */
export interface Given {
  readonly language?: string | undefined;
  readonly film?: string | undefined;
  readonly newFilm?: Partial<NewFilm> | undefined;
  readonly slug?: string | undefined;
  readonly title?: string | undefined;
  readonly titleBasis?: DraftRecord['titleBasis'] | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly published?: string | undefined;
  /** The day on which the archive received it: `2026-11-20`. */
  readonly received?: string | undefined;
  readonly publication?: string | undefined;
  readonly address?: string | undefined;
  readonly themes: readonly string[];
  readonly paragraphing?: DraftRecord['paragraphing'] | undefined;
  /** Whether all corrections that are found are accepted. */
  readonly acceptsCorrections: boolean;
}

/** Asks the editor a question. An empty answer means the guess. */
export type Ask = (question: string, guess?: string) => Promise<string>;

/**
 * Asks until the answer can be used, and says each time what is wrong with it.
 *
 * @param read reads an answer; throws a `Refusal` if it cannot be used
 */
export async function askUntil<Value>(
  ask: Ask,
  question: string,
  guess: string | undefined,
  read: (answer: string) => Value,
): Promise<Value> {
  let mistake = '';
  for (;;) {
    const answer = await ask(`${mistake}${question}`, guess);
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      mistake = `${error.message}\n`;
    }
  }
}

/**
 * Reads an answer as a record would have it.
 *
 * @throws {Refusal} if the field of the record does not accept it
 */
export function readField(schema: z.ZodType<string>): (answer: string) => string {
  return (answer) => {
    const { data, error } = schema.safeParse(answer);
    if (data !== undefined) return data;
    if (answer === '') throw new Refusal('An answer is needed.');
    const message = error?.issues[0]?.message ?? 'cannot be used';
    throw new Refusal(`“${answer}” ${message}${message.endsWith('?') ? '' : '.'}`);
  };
}

/** Asks a question that is answered with yes or no. */
export async function confirm(ask: Ask, question: string, guess: 'y' | 'n'): Promise<boolean> {
  return askUntil(ask, `${question} (y/n)`, guess, (answer) => {
    if (/^(?:y|yes|j|ja|o|oui)$/i.test(answer)) return true;
    if (/^(?:n|no|nein|non)$/i.test(answer)) return false;
    throw new Refusal(`“${answer}” is neither y nor n.`);
  });
}
