/** An error of the system, with its code: `ENOENT` (errno(3)). */
export type SystemError = Error & { readonly code: unknown };

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error;
}

/** The code of an error of the system; `undefined` for any other error. */
export function codeOf(error: unknown): string | undefined {
  return isSystemError(error) ? String(error.code) : undefined;
}
