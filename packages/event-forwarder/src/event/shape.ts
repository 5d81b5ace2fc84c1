import { editJson, memberOf, type Edits } from "@argo-rules/contracts";

/** How events are changed before they are kept and handed on. */
export interface Shaping {
  /** Leave `metadata.managedFields` out: who wrote which field, often half of the object. */
  readonly stripManagedFields: boolean;
  /** Values of Secrets are replaced; false only for a rule that says `"secretData": "include"`. */
  readonly redactSecrets: boolean;
}

const hidden = { replace: '"***"' } as const;

const secretEdits: Edits = {
  data: { "*": hidden },
  stringData: { "*": hidden },
  metadata: { annotations: { "kubectl.kubernetes.io/last-applied-configuration": hidden } },
};

/**
 * Shapes the text of an event (`{objects}`, or anything that holds one under the given keys), which `JSON.parse` has
 * read as `event`. Digits, order and everything else stay as they came.
 */
export function shapeEvent(text: string, event: unknown, shaping: Shaping, under: readonly string[] = []): string {
  const objects = memberOf(event, "objects");
  if (!Array.isArray(objects)) return text;
  const secret = shaping.redactSecrets && objects.some((object) => isSecret(object));
  if (!secret && !(shaping.stripManagedFields && text.includes("managedFields"))) return text;
  const { metadata, ...values } = secret ? secretEdits : { metadata: {} };
  const cut: Edits = shaping.stripManagedFields ? { managedFields: "cut" } : {};
  const ofObject: Edits = { ...values, metadata: { ...(metadata as Edits), ...cut } };
  return editJson(text, underKeys({ objects: { "*": ofObject } }, under));
}

/** Old and new object of a change are of one kind; should they differ, both count as Secrets. */
function isSecret(object: unknown): boolean {
  const kind = memberOf(object, "kind");
  return typeof kind === "string" && kind.toLowerCase() === "secret";
}

function underKeys(edits: Edits, keys: readonly string[]): Edits {
  return keys.reduceRight<Edits>((inner, key) => ({ [key]: inner }), edits);
}
