import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReviewResult } from './read-review.ts';
import { type ReviewInput, readEach, type SharedContext } from './read-reviews.ts';

/** The minimum number of reviews for which another thread is worth its start. */
const minimumShare = 250;
/** After how many reviews progress is reported. */
const step = 50;
/** How much of a share this thread takes: it has other work, too. */
const ownShare = 0.8;

/** What a thread reads. */
export interface ThreadData {
  readonly inputs: readonly ReviewInput[];
  readonly context: SharedContext;
}

function inOtherThread(data: ThreadData): Promise<ReviewResult[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./review-thread.ts', import.meta.url), { workerData: data });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/**
 * Reads many reviews in as many threads as the machine has processors, without rendering their texts.
 *
 * @param onProgress is told, now and then, how many reviews have been read, roughly, and of how many
 */
export async function readInThreads(
  inputs: readonly ReviewInput[],
  { paragraphLabel: _, ...context }: SharedContext,
  onProgress: (read: number, all: number) => void,
): Promise<ReviewResult[]> {
  const threads = Math.min(availableParallelism(), Math.floor(inputs.length / minimumShare)) || 1;
  const own = threads === 1 ? inputs.length : Math.floor((ownShare * inputs.length) / threads);
  const rest = Math.ceil((inputs.length - own) / Math.max(1, threads - 1));
  const others = Array.from({ length: threads - 1 }, (_, index) => {
    const start = own + index * rest;
    return inOtherThread({ inputs: inputs.slice(start, start + rest), context });
  });
  const results: ReviewResult[] = [];
  for (let start = 0; start < own; start += step) {
    results.push(...readEach(inputs.slice(start, Math.min(own, start + step)), context));
    onProgress(Math.round((results.length / own) * inputs.length), inputs.length);
  }
  return [results, ...(await Promise.all(others))].flat();
}
