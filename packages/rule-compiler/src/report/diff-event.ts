import { seenJson } from "../diagnostics/json-text.ts";
import type { RulePair } from "../diff/rule-pair.ts";
import type { Witness } from "../diff/witness.ts";
import { goText } from "../json/go-text.ts";
import { isJsonObject, jsonObject, memberAt, type Json } from "../json/json.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { concernsSecret, mayBeShown } from "../semantics/secrecy.ts";
import { notShown } from "../semantics/value-text.ts";

/**
 * The change of a witness as JSON on one line, in the form of Argo's events, which `--event` of `explain` reads. Characters
 * that are not seen are escapes. What stands in Secrets is not shown: the version that
 * counts it says whether it is one, since the other may be about another kind.
 */
export function witnessEvent({ direction, change }: Witness, { old, new: now }: RulePair): string {
  const { rule } = direction === "widens" ? now : old;
  const secret = concernsSecret(rule, change);
  const shown = (object: Json | undefined): Json => (secret ? withoutSecrets(object ?? null) : (object ?? null));
  const { group = "", version = "", resource = "" } = change.resource ?? {};
  const members = { type: types[change.kind], group, version, resource, ...bodiesOf(change, shown) };
  const texts = Object.entries(members).map(([key, value]) => `"${key}":${goText(value)}`);
  return seenJson(`{${texts.join(",")}}`);
}

const types: Readonly<Record<ObjectChange["kind"], string>> = { created: "ADD", updated: "UPDATE", deleted: "DELETE" };

function bodiesOf(change: ObjectChange, shown: (object: Json | undefined) => Json): Readonly<Record<string, Json>> {
  switch (change.kind) {
    case "created":
      return { body: shown(change.new) };
    case "updated":
      return { oldBody: shown(change.old), body: shown(change.new) };
    case "deleted":
      return { body: change.late ? { Key: keyOf(change.old), Obj: shown(change.old) } : shown(change.old) };
  }
}

/** As client-go names an object whose deletion it found out late. */
function keyOf(object: Json): string {
  const [namespace, name] = ["namespace", "name"].map((key) => memberAt(object, "metadata", key));
  return [namespace, name].filter((part) => typeof part === "string").join("/");
}

/** An object of which every value is hidden but what is handed on of Secrets anyway. */
function withoutSecrets(object: Json): Json {
  if (!isJsonObject(object)) return notShown;
  const members = Object.entries(object).map(([key, value]): readonly [string, Json] => {
    if (key !== "metadata" || !isJsonObject(value)) return [key, isOpen(key) ? value : notShown];
    const inner = Object.entries(value).map(([name, one]) => [name, isOpen(key, name) ? one : notShown] as const);
    return [key, jsonObject(inner)];
  });
  return jsonObject(members);
}

function isOpen(...keys: readonly string[]): boolean {
  return mayBeShown({ segments: keys.map((key) => ({ kind: "key", key })) });
}
