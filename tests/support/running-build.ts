import { type ChildProcess, spawn } from 'node:child_process';
import { environment, type Project, type Run } from './project.ts';

/** A build that a test watches, and may kill. */
export class RunningBuild {
  readonly #process: ChildProcess;
  #output = '';
  /** How the build ended: with the status 1 if it was killed. */
  readonly ended: Promise<Run>;

  constructor(project: Project, additions: Readonly<Record<string, string>> = {}) {
    this.#process = spawn('npm', ['run', 'build'], {
      cwd: project.root,
      env: { ...environment, NO_COLOR: '1', ...additions },
      detached: true,
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (data: Buffer) => {
        this.#output += data;
      });
    }
    this.ended = new Promise((resolve) => {
      this.#process.once('close', (status) =>
        resolve({ status: status ?? 1, output: this.#output }),
      );
    });
  }

  /** Waits until the build has printed some words. Throws with all output if it ends without. */
  async printed(words: string): Promise<void> {
    const isPrinted = new Promise<void>((resolve) => {
      const look = () => {
        if (this.#output.includes(words)) resolve();
      };
      look();
      this.#process.stdout?.on('data', look);
    });
    await Promise.race([isPrinted, this.ended]);
    if (!this.#output.includes(words)) throw new Error(`Not printed: ${words}\n${this.#output}`);
  }

  /** Kills all processes of the build, and waits until they have ended. */
  async kill(): Promise<void> {
    const { pid } = this.#process;
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    await this.ended;
  }
}
