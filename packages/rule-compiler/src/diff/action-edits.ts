import { isJsonArray, isJsonObject, type Json } from "../json/json.ts";
import { printPath } from "../language/path-print.ts";
import type { Budget, NormalAction, RateLimit } from "../normalize/normal-action.ts";
import { valueText } from "../semantics/value-text.ts";

/** Something that an action does in another way than before. The texts are for people, and hold no text that may be secret. */
export interface ActionEdit {
  readonly what: string;
  /** Absent where the value is not for people's eyes, or is too long to read. */
  readonly old?: string;
  readonly new?: string;
  /** It may do more than before, or something else; or a safeguard is gone or weaker. */
  readonly widens: boolean;
}

/** What two versions of an action do differently. */
export function actionEdits(old: NormalAction, now: NormalAction): readonly ActionEdit[] {
  const [before, after] = [nameOf(old), nameOf(now)];
  if (before !== after) return [{ what: "action", old: before, new: after, widens: true }];
  const [were, are] = [partsOf(old), partsOf(now)];
  const names = [...new Set([...were.keys(), ...are.keys()])];
  return names.flatMap((what): readonly ActionEdit[] => {
    const [one, other] = [were.get(what), are.get(what)];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    const shown = isShown(what) ? { old: textOf(one), new: textOf(other) } : {};
    return [{ what, ...shown, widens: loosens(what, one, other) }];
  });
}

/** What an action is called in rules. */
export function nameOf(action: NormalAction): string {
  switch (action.kind) {
    case "forward":
      return action.action;
    case "verboseLog":
      return "log (verbose)";
    case "direct":
      return "eventsrunner (direct)";
    default:
      return action.kind;
  }
}

/** The members of an action by the name they are told under; paths as people write them, lists of names taken apart. */
function partsOf(action: NormalAction): ReadonlyMap<string, Json> {
  const parts = new Map<string, Json>();
  for (const [key, value] of Object.entries(action) as readonly (readonly [string, unknown])[]) {
    if (value === undefined) continue;
    if (key === "env" || key === "parameters") {
      for (const { name, ...rest } of value as readonly { readonly name: string }[])
        parts.set(`${key}.${name}`, plain(rest));
    } else parts.set(key, plain(value));
  }
  return parts;
}

/** As JSON; a path as one text. */
function plain(value: unknown): Json {
  const json = JSON.parse(JSON.stringify(value)) as Json;
  if (!isJsonObject(json) || !isJsonObject(json["path"])) return json;
  return { ...json, path: printPath(json["path"] as unknown as Parameters<typeof printPath>[0]) };
}

/** Scripts are too long to be shown, and what is handed to them may be a secret though it should not. */
function isShown(what: string): boolean {
  return what !== "script" && !what.startsWith("env.") && !what.startsWith("parameters.");
}

function textOf(value: Json | undefined): string {
  if (value === undefined) return "none";
  return typeof value === "string" ? value : valueText(value);
}

/** What says only how long and how often something is tried, and by whom it is started. */
const harmless: ReadonlySet<string> = new Set(["timeoutSeconds", "attempts", "delay", "delaySeconds", "dispatch"]);

/**
 * Whether more may happen, or something else, with something else, or elsewhere: everything but what is known to be
 * harmless, or a safeguard that is new or stronger.
 */
function loosens(what: string, old: Json | undefined, now: Json | undefined): boolean {
  switch (what) {
    case "dryRun":
      return now === false;
    case "evict":
      // An eviction respects disruption budgets, a deletion does not.
      return now === false;
    case "allowStandalone":
      return now === true;
    case "clusterScope":
      return now === true;
    case "gracePeriodSeconds":
      return old === undefined || now === undefined || Number(now) < Number(old);
    case "minHealthy":
      return old !== undefined && !isAtLeast(now, old);
    case "event":
      return now === "full";
    case "cooldownSeconds":
      return old !== undefined && (now === undefined || Number(now) < Number(old));
    case "budget":
    case "rateLimit":
      return (
        old !== undefined && (now === undefined || letsMoreThrough(now as unknown as Limit, old as unknown as Limit))
      );
    case "parallel":
      return Number(now) > Number(old);
    case "perObject":
      return now === false;
    case "script":
      return !(isText(old) && isText(now));
    case "volumes":
    case "egress":
      return !isPartOf(now, old);
    default:
      // A variable, a parameter or an account that is gone gives nothing to anybody.
      return !harmless.has(what) && !(now === undefined && canBeMissed(what));
  }
}

/** Another text of a script is told, and not judged: that is what a review of the script is for. */
function isText(script: Json | undefined): boolean {
  return isJsonObject(script) && script["kind"] === "text";
}

function canBeMissed(what: string): boolean {
  return what === "account" || what.startsWith("env.") || what.startsWith("parameters.");
}

function isPartOf(part: Json | undefined, whole: Json | undefined): boolean {
  const known = new Set((isJsonArray(whole) ? whole : []).map((one) => JSON.stringify(one)));
  return (isJsonArray(part) ? part : []).every((one) => known.has(JSON.stringify(one)));
}

/** Whether so many healthy pods, a number or a percentage, are at least as many as others: of two kinds nobody knows. */
function isAtLeast(now: Json | undefined, old: Json): boolean {
  if (typeof now !== "string" || typeof old !== "string") return false;
  return now.endsWith("%") === old.endsWith("%") && Number.parseFloat(now) >= Number.parseFloat(old);
}

const seconds: Readonly<Record<RateLimit["unit"], number>> = { Second: 1, Minute: 60, Hour: 3600 };

/** Whether a limit lets something through that another one stops: more at once, or as much in less time. */
function letsMoreThrough(now: Limit, old: Limit): boolean {
  const [after, before] = [now, old].map((one) =>
    "unit" in one ? { max: one.requestsPerUnit, seconds: seconds[one.unit] } : one,
  );
  return !after || !before || after.max > before.max || after.seconds < before.seconds;
}

type Limit = Budget | RateLimit;
