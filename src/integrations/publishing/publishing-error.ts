/** Why a site cannot be built here or published. Its message says what to do. */
export class PublishingError extends Error {
  constructor(message: string) {
    super(message);
    // A stack trace would only lead from the message to code that did what it should.
    this.stack = '';
  }
}
