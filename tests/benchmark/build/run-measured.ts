import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

/** What a command took. */
export interface Cost {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of processor time, user and system, of the command and all its processes. */
  readonly cpu: number;
  /** The most memory that all its processes had at the same time, in bytes, by many samples. */
  readonly peak: number;
}

/** How often the memory is looked up, in milliseconds. */
const interval = 200;

/** Runs a command, and prints how long its processes have used the processor to the third stream. */
const timed = '"$@"; status=$?; times >&3; exit $status';

/** The memory of a process and of those that it has started, in bytes. */
async function memoryOf(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([id = 0, parent = 0, kilobytes = 0]) => ({ id, parent, bytes: kilobytes * 1024 }));
  const byParent = Map.groupBy(processes, ({ parent }) => parent);
  const below = (id: number): number =>
    (byParent.get(id) ?? []).reduce((sum, each) => sum + each.bytes + below(each.id), 0);
  return below(root);
}

/** The seconds of processor time of the processes that a shell has waited for, by POSIX’s `times`. */
function secondsIn(times: string): number {
  const [, ofChildren = ''] = times.trim().split('\n');
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/**
 * Runs a command, and measures what it takes.
 *
 * @throws {Error} with its output, if it fails
 */
export async function runMeasured(
  command: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Cost> {
  const start = performance.now();
  const shell = spawn('sh', ['-c', timed, 'sh', ...command], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, out, errors, times] = shell.stdio;
  if (!out || !errors || !times || !('read' in times)) throw new Error('The shell has no output.');
  const output = Promise.all([out, errors, times].map((stream) => text(stream)));
  let isRunning = true;
  const ended = once(shell, 'close').finally(() => {
    isRunning = false;
  });
  let [peak, before] = [0, 0];
  const sampling = (async () => {
    while (isRunning && shell.pid !== undefined) {
      const memory = await memoryOf(shell.pid);
      // For a moment, a process that starts another one counts twice: two samples have to agree.
      peak = Math.max(peak, Math.min(before, memory));
      before = memory;
      await new Promise((resolve) => setTimeout(resolve, interval));
    }
  })();
  const [status] = await ended;
  const wall = (performance.now() - start) / 1000;
  await sampling;
  const [printed = '', problems = '', used = ''] = await output;
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${printed}${problems}`);
  return { wall, cpu: secondsIn(used), peak };
}
