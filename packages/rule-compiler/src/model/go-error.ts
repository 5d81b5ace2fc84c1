/** An error that Argo's code returns for what a manifest or an event holds. The text is close to Go's, not equal. */
export class GoError extends Error {
  constructor(text: string) {
    super(text);
    this.name = "GoError";
  }
}
