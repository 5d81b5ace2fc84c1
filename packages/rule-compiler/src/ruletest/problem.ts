/** Something that came out otherwise than expected. The texts are for people, and without values of Secrets. */
export interface Problem {
  readonly about: "fires" | "class" | "because" | "payload" | "payloadEquals" | "workflow";
  /** Where in the payload or Workflow; left out for the whole. */
  readonly path?: string;
  readonly expected: string;
  readonly actual: string;
}
