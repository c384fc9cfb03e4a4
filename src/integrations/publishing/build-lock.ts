import { existsSync, mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { PublishingError } from './publishing-error.ts';

/** SQLite’s result code for a database that another process has locked. */
const busy = 5;

const isBusy = (error: unknown) =>
  error instanceof Error && 'errcode' in error && error.errcode === busy;

/** The process that locked a database last, as far as it can be read. */
function lockingProcess(database: DatabaseSync): string {
  try {
    return `process ${database.prepare('PRAGMA user_version').get()?.user_version}`;
  } catch {
    return 'another process';
  }
}

/**
 * Makes this process the only one that builds. The lock is one of SQLite’s: the system releases it when the process
 * ends, however it ends, so no lock outlives its build.
 *
 * @param folder the URL of the folder that builds share, with a slash at its end
 * @returns what releases the lock; whoever builds must keep a reference to it
 * @throws {PublishingError} if another process is building, or the folder cannot be written
 */
export function lockBuild(folder: URL): Disposable {
  const path = fileURLToPath(new URL('lock', folder));
  let database: DatabaseSync | undefined;
  try {
    // One by one: of a file system that may only be read, Node says otherwise that the folder is missing.
    for (const missing of [new URL('../', folder), folder]) {
      if (!existsSync(missing)) mkdirSync(missing);
    }
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec(`PRAGMA user_version = ${process.pid}; BEGIN IMMEDIATE`);
    return database;
  } catch (error) {
    const holder = database && lockingProcess(database);
    database?.close();
    if (isBusy(error)) {
      throw new PublishingError(
        `Another build of this folder is running: ${holder}. Wait until it has ended, then build again. ` +
          'To build two sites at once, use two copies of the project.',
      );
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublishingError(
      `The build cannot be locked with the file ${path}: ${reason}. Check that the disk has room and that the file can be written. If so, the file is damaged: delete it.`,
    );
  }
}
