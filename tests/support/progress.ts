/** Prints what a command is doing. Standard output is only for results. */
export function progress(message: string): void {
  console.error(`${new Date().toTimeString().slice(0, 8)} ${message}`);
}
