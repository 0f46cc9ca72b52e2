// What went wrong, in words a user can act on: a stable code, one cause, and the way out.

export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    /** Stable and upper-case, e.g. JAVA_MISSING. */
    readonly code: string,
    /** What went wrong and where, one sentence. */
    message: string,
    /** What the user can do about it, one sentence. */
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
