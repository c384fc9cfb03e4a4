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
  readonly publication?: string | undefined;
  readonly address?: string | undefined;
  readonly themes: readonly string[];
  readonly paragraphing?: DraftRecord['paragraphing'] | undefined;
  /** Whether all corrections that are found are accepted. */
  readonly acceptsCorrections: boolean;
}

/** Asks the editor a question. An empty answer means the guess. */
export type Ask = (question: string, guess?: string) => Promise<string>;

/** Asks a question that is answered with yes or no. */
export async function confirm(ask: Ask, question: string, guess: 'y' | 'n'): Promise<boolean> {
  const answer = await ask(`${question} (y/n)`, guess);
  return /^[yjo]/i.test(answer);
}
