import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ReviewResult } from './read-review.ts';
import { type ReviewInput, readEach, type SharedContext } from './read-reviews.ts';

/** The minimum number of reviews for which another thread is worth its start. */
const minimumShare = 250;
/** How many reviews this thread reads before it looks whether others need more; others get at least as many at once. */
const step = 25;

/** Reads reviews in a thread of its own, as many as it is given, until it has no more. */
class ReviewThread {
  readonly #worker: Worker;

  constructor(context: SharedContext) {
    this.#worker = new Worker(new URL('./review-thread.ts', import.meta.url), {
      workerData: context,
    });
  }

  read(inputs: readonly ReviewInput[]): Promise<ReviewResult[]> {
    return new Promise((resolve, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('messageerror', reject);
      this.#worker.once('message', (results: ReviewResult[]) => {
        this.#worker.off('error', reject);
        this.#worker.off('messageerror', reject);
        resolve(results);
      });
      this.#worker.postMessage(inputs);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/**
 * Reads many reviews in as many threads as the machine has processors, without rendering their texts. Whoever is
 * done gets more: half of an even share of what is left, so that all end at about the same time.
 *
 * @param onProgress is told, now and then, how many reviews have been read, and of how many
 */
export async function readInThreads(
  inputs: readonly ReviewInput[],
  { paragraphLabel: _, ...context }: SharedContext,
  onProgress: (read: number, all: number) => void,
): Promise<ReviewResult[]> {
  const threads = Math.min(availableParallelism(), Math.floor(inputs.length / minimumShare)) || 1;
  const results: ReviewResult[] = [];
  let next = 0;
  let read = 0;

  /** Reads the next reviews, until none are left. */
  async function readOn(
    share: () => number,
    readBatch: (batch: readonly ReviewInput[]) => Promise<readonly ReviewResult[]>,
  ): Promise<void> {
    while (next < inputs.length) {
      const start = next;
      const batch = inputs.slice(start, start + share());
      next += batch.length;
      for (const [index, result] of (await readBatch(batch)).entries()) {
        results[start + index] = result;
      }
      read += batch.length;
      onProgress(read, inputs.length);
    }
  }

  const others = Array.from({ length: threads - 1 }, async () => {
    const thread = new ReviewThread(context);
    const share = () => Math.max(step, Math.ceil((inputs.length - next) / (2 * threads)));
    await readOn(share, (batch) => thread.read(batch)).finally(() => thread.end());
  });
  const own = readOn(
    () => step,
    async (batch) => {
      // First whatever else waits: messages of threads, and the checks of everything but reviews.
      await setImmediate();
      return readEach(batch, context);
    },
  );
  try {
    await Promise.all([...others, own]);
  } catch (error) {
    // Nobody needs the rest.
    next = inputs.length;
    throw error;
  }
  return results;
}
