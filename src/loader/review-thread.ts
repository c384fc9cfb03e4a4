// Reads reviews in a thread of its own, as many as it is given.
import { parentPort, workerData } from 'node:worker_threads';
import { type ReviewInput, readEach, type SharedContext } from './read-reviews.ts';

const context: SharedContext = workerData;
parentPort?.on('message', (inputs: readonly ReviewInput[]) => {
  parentPort?.postMessage(readEach(inputs, context));
});
