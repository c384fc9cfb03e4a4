/**
 * Runs a command. If it fails, prints the message of the error, without the places in the code, and lets the process
 * exit with 1.
 */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
