import { isJsonObject, jsonObject, memberAt, type Json } from "../json/json.ts";
import { builtinKinds } from "../knowledge/kinds.ts";
import type { KindTable } from "../knowledge/kind-table.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { ObjectChange } from "./change.ts";
import { meetsTerm } from "./field-text.ts";
import { labelsOf, meetsRequirement } from "./labels.ts";
import { concernsSecret } from "./secrecy.ts";
import { allHold, type Truth } from "./truth.ts";
import { sameJson } from "./value-at.ts";

/** What a verdict depends on besides the rule and the change. */
export interface JudgeContext {
  /** The key of the ignore label: `sensorName` of the configuration. */
  readonly sensorName: string;
  /** When the watch began, in milliseconds since 1970. Without it, what is created is taken to be created later. */
  readonly startedAt?: number | undefined;
  /** The kinds to know; Kubernetes' own by default. */
  readonly kinds?: KindTable | undefined;
}

/** One of the two objects of a change, as the rule's selectors judge it. */
export interface Side {
  readonly name: "old" | "new";
  /** As the watch shows it; undefined: it is not known. */
  readonly object: Json | undefined;
  /** Whether it meets `labelFilter`: the watch shows nothing else. */
  readonly labelled: Truth;
  /** Whether it meets `fieldFilter`. */
  readonly fielded: Truth;
}

/** A rule and a change, with what most checks ask of them. */
export interface Scene {
  readonly rule: NormalRule;
  readonly change: ObjectChange;
  readonly context: JudgeContext;
  readonly kinds: KindTable;
  /** Absent: there was no object, or there is none any more. */
  readonly old?: Side;
  readonly new?: Side;
  /** Two objects of one name, one after the other. */
  readonly madeAnew: boolean;
  /** Values are not for people's eyes. */
  readonly secret: boolean;
}

/** Sets the scene of a judgement. */
export function sceneOf(rule: NormalRule, change: ObjectChange, context: JudgeContext): Scene {
  const now = change.kind === "deleted" ? undefined : sideOf(rule, "new", change.new);
  return {
    rule,
    change,
    context,
    kinds: context.kinds ?? builtinKinds,
    ...(change.kind === "created" ? {} : { old: sideOf(rule, "old", lastShown(change.old, now)) }),
    ...(now ? { new: now } : {}),
    madeAnew: change.kind === "updated" && change.old !== undefined && !sameUid(change.old, change.new),
    secret: concernsSecret(rule, change),
  };
}

/**
 * The last that the watch shows of an object. One that leaves `labelFilter` is deleted to it: the API server sends its
 * last state that met the selector, under the resource version of the change.
 * Source: k8s.io/apiserver, pkg/storage/cacher/cache_watcher.go (convertToWatchEvent).
 */
function lastShown(old: Json | undefined, now: Side | undefined): Json | undefined {
  const resourceVersion = memberAt(now?.object, "metadata", "resourceVersion");
  const metadata = memberAt(old, "metadata");
  if (now?.labelled !== false || resourceVersion === undefined) return old;
  if (!isJsonObject(old) || !isJsonObject(metadata)) return old;
  const renewed = jsonObject([...Object.entries(metadata), ["resourceVersion", resourceVersion]]);
  return jsonObject([...Object.entries(old), ["metadata", renewed]]);
}

function sideOf(rule: NormalRule, name: Side["name"], object: Json | undefined): Side {
  const labels = object === undefined ? undefined : labelsOf(object);
  return {
    name,
    object,
    labelled: allHold(rule.labelFilter.map((one) => (labels ? meetsRequirement(one, labels) : "unknown"))),
    fielded: allHold(rule.fieldFilter.map((term) => (object === undefined ? "unknown" : meetsTerm(term, object)))),
  };
}

function sameUid(one: Json, other: Json): boolean {
  return sameJson(memberAt(one, "metadata", "uid"), memberAt(other, "metadata", "uid"));
}
