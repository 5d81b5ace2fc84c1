import { sha256Hex } from "./hash.ts";

/** Longest EventSource or Sensor name: Argo appends `-eventsource-…` or `-sensor-…` and labels pods with it. */
export const longestObjectName = 50;

/** A short hash for names: the first hex digits of SHA-256. */
export function shortHash(text: string, digits = 8): string {
  return sha256Hex(text).slice(0, digits);
}

/**
 * A name of at most `limit` characters: the text itself when it fits, else its beginning and a hash of all of it,
 * so that different texts keep different names.
 */
export function fitName(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 9).replace(/[^a-z0-9]+$/i, "")}-${shortHash(text)}`;
}

/**
 * Name of the trigger of a rule. It is a label value on Workflows and a key of Argo's NATS key-value bucket, where
 * two dots in a row are refused, so an id with dots is respelled and told apart by a hash.
 */
export function triggerName(ruleId: string): string {
  if (!ruleId.includes(".")) return ruleId;
  return `${ruleId
    .replaceAll(".", "-")
    .slice(0, 54)
    .replace(/[-_]+$/, "")}-${shortHash(ruleId)}`;
}

/**
 * Name of an EventSource: the rule set, as much of the resource as there is room for, a hash of group, version and
 * resource, and the leaf of the prefix tree it is.
 */
export function eventSourceName(ruleSet: string, kindHash: string, resource: string, shard: string): string {
  const suffix = `-${kindHash}${shard === "" ? "" : `-${shard}`}`;
  const room = Math.max(0, longestObjectName - ruleSet.length - 1 - suffix.length);
  const stem = resource.slice(0, room).replace(/-+$/, "");
  return fitName(`${ruleSet}${stem === "" ? "" : `-${stem}`}${suffix}`, longestObjectName);
}

/** Name of a Sensor: the rule set and the leaf of the prefix tree it is. */
export function sensorName(ruleSet: string, prefix: string, watchPrefix: string | undefined): string {
  const leaf = prefix === "" ? "" : `-${prefix}`;
  const part = watchPrefix === undefined ? "" : `-w${watchPrefix}`;
  return fitName(`${ruleSet}-sensor${leaf}${part}`, longestObjectName);
}

/**
 * Gives every key a name that no other key has: the first digits of its hash, more of them only for keys that would
 * otherwise share a name. None of these gets the shared name, so that it never passes from one thing to another.
 * `nameOf` makes the name from the digits; names that are `reserved` go to nobody.
 */
export function distinctNames(
  keys: readonly string[],
  nameOf: (key: string, digits: string) => string,
  hash: (text: string) => string = sha256Hex,
  reserved: readonly string[] = [],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>(reserved);
  let open: readonly string[] = keys;
  for (let digits = 8; open.length > 0; digits += 8) {
    if (digits > 64) throw new Error("bug: two different keys have one SHA-256");
    const byName = new Map<string, string[]>();
    for (const key of open) {
      const name = nameOf(key, hash(key).slice(0, digits));
      byName.set(name, [...(byName.get(name) ?? []), key]);
    }
    for (const [name, sharing] of byName) {
      const [only, ...others] = sharing;
      if (only === undefined || others.length > 0 || taken.has(name)) continue;
      names.set(only, name);
      taken.add(name);
    }
    open = open.filter((key) => !names.has(key));
  }
  return names;
}

/**
 * Names of the triggers of all rules, by rule id. Should a respelled id come to the name of another rule's trigger, it
 * gets a longer hash; an id without dots stays the name of its trigger whatever other rules there are.
 */
export function triggerNames(ruleIds: readonly string[]): ReadonlyMap<string, string> {
  const plain = ruleIds.filter((id) => triggerName(id) === id);
  const respelled = ruleIds.filter((id) => triggerName(id) !== id);
  const nameOf = (id: string, digits: string): string =>
    digits.length === 8 ? triggerName(id) : `${triggerName(id).slice(0, 62 - digits.length)}-${digits}`;
  return new Map([...plain.map((id) => [id, id] as const), ...distinctNames(respelled, nameOf, sha256Hex, plain)]);
}

/**
 * Name of the dead-letter trigger beside a rule's trigger. It is no label and no key, and the dot keeps it apart from
 * every rule's trigger: Argo keeps one HTTP client per trigger name.
 */
export function deadLetterTriggerName(trigger: string): string {
  return fitName(`dead.${trigger}`, 63);
}

/** Name of the trigger on which a route stands: that of the rule, or the one beside it for what is too large. */
export function triggerOf(trigger: string, route: { readonly size?: "fits" | "tooLarge" }): string {
  return route.size === "tooLarge" ? fitName(`large.${trigger}`, 63) : trigger;
}

/**
 * Names of the WorkflowTemplates by the text that tells them apart. Never made of rules: rules that need the same
 * template share it.
 */
export function templateNames(
  ruleSet: string,
  keys: ReadonlyMap<string, { readonly kind: string }>,
): ReadonlyMap<string, string> {
  return distinctNames([...keys.keys()], (key, digits) => `${ruleSet}-${keys.get(key)?.kind ?? ""}-${digits}`);
}

/**
 * Name of a role and its binding, after the namespace of the account and what has it: an EventSource, the Sensors, a
 * WorkflowTemplate. Cluster-wide names and those in watched namespaces are shared by everybody, so the namespace is
 * part of them; neither part can hold a dot, so no two pairs give one name.
 */
export function roleName(namespace: string, owner: string): string {
  return `${namespace}.${owner}`;
}

/** Name of the account that all Sensors of a rule set run under. */
export function sensorAccountName(ruleSet: string): string {
  return `${ruleSet}-sensor`;
}
