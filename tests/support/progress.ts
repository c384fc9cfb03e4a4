/** Says what is being done; the figures alone go to the standard output. */
export function progress(message: string): void {
  console.error(`${new Date().toTimeString().slice(0, 8)} ${message}`);
}
