/** A change to a valid object and the problem it must lead to: a part of the message; the path is the changed pointer unless given. */
export type Refusal = readonly [
  what: string,
  object: unknown,
  pointer: string,
  value: unknown,
  message: string,
  path?: string,
];

/** The message for a field that no schema knows. */
export const UNKNOWN = "is not a known field";
