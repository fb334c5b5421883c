/** An error of the system, with its code: `ENOENT` (errno(3)). */
export type SystemError = Error & { readonly code: unknown };

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error;
}
