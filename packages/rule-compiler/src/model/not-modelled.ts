/** Something in a manifest that the model of Argo does not know to the last detail, and so does not judge at all. */
export class NotModelled extends Error {
  /** By its name, as people know it. */
  readonly what: string;

  constructor(what: string) {
    super(`not modelled: ${what}`);
    this.what = what;
  }
}
