/** Exit status that tells the caller that Maven is missing. */
export const MAVEN_MISSING = 3;

/** An error that the user can do something about: printed as its message alone. */
export class UserError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}
