/** Whether a file system reports an error with one of these codes. */
export const hasCode = (error: unknown, ...codes: readonly string[]) =>
  error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
