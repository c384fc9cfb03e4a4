// Reads a share of the reviews in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from './read-in-threads.ts';
import { readEach } from './read-reviews.ts';

const { inputs, context }: ThreadData = workerData;
parentPort?.postMessage(readEach(inputs, context));
