import { memberAt, type Json } from "../json/json.ts";
import { secretKeysHandedOn } from "../knowledge/secret-metadata.ts";
import type { Path } from "../language/trees.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { isSecretKind } from "../validate/kind.ts";
import type { ObjectChange } from "./change.ts";

/** Whether a rule is about Secrets, or a change is one of a Secret: their values are not for people's eyes. */
export function concernsSecret(rule: NormalRule, change: ObjectChange): boolean {
  return isSecretKind(rule) || changesSecret(change);
}

/** Whether a change is one of a Secret. */
export function changesSecret(change: ObjectChange): boolean {
  if (change.resource && isSecretKind(change.resource)) return true;
  const objects =
    change.kind === "updated" ? [change.old, change.new] : [change.kind === "created" ? change.new : change.old];
  return objects.some((object) => object !== undefined && isSecret(object));
}

function isSecret(object: Json): boolean {
  return memberAt(object, "kind") === "Secret" && memberAt(object, "apiVersion") === "v1";
}

const top: ReadonlySet<string> = new Set(secretKeysHandedOn.top);
const metadata: ReadonlySet<string> = new Set(secretKeysHandedOn.metadata);

/** Whether what a path leads to in a Secret may be shown: what is handed on of every Secret, and nothing else. */
export function mayBeShown({ segments: [first, second] }: Path): boolean {
  if (first?.kind !== "key") return false;
  return top.has(first.key) || (first.key === "metadata" && second?.kind === "key" && metadata.has(second.key));
}

/** Whether what a rule compares the value at a path with must not be seen, because it is a value of Secrets. */
export function hidesValue(rule: NormalRule, path: Path): boolean {
  return isSecretKind(rule) && !mayBeShown(path);
}
