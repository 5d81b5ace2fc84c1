/** One error as ajv reports it, without its message. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the error is about the name of a property, not about a value. */
  readonly propertyName?: string;
}

/** A compiled schema: tells whether the data fits and leaves in `errors` what does not. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}
