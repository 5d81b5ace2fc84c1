import { visible } from "../diagnostics/visible.ts";
import { memberAt, type Json } from "../json/json.ts";
import { readJson } from "../json/read-json.ts";
import type { Compared } from "../model/filter-verdict.ts";
import type { Passed } from "../model/pipeline.ts";
import type { Action, Judged } from "../model/sensor.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { changesSecret } from "../semantics/secrecy.ts";
import type { Ran } from "../verify/run-manifests.ts";
import type { LeftOut } from "../verify/runnable.ts";
import { comparedParts } from "./compared-parts.ts";
import { objectText, unseenText } from "./simulate-text.ts";

/**
 * Says for people what hand-written manifests do about the event of that number: which entries publish it, which
 * dependencies it passes, and what their triggers do, or what the filter that does not hold looked at. Values of Secrets
 * are not shown.
 */
export function ranText(number: number, { passed, refused, unseen }: Ran, change: ObjectChange): string {
  const object = change.kind === "deleted" ? change.old : change.new;
  const kind = memberAt(object, "kind");
  const head = `event ${number}: ${typeof kind === "string" ? `${visible(kind)} ` : ""}${objectText(object)} ${change.kind}\n`;
  const nothing = unseen ? `  not shown by any entry: ${unseenText(unseen)}\n` : "";
  return `${head}${passed.map((one) => passedText(one, changesSecret(change))).join("")}${nothing}${refused.map(leftOutText).join("")}`;
}

/** Says what of the manifests is not run. */
export function leftOutText({ where, what }: LeftOut): string {
  return `  not known: ${visible(where)}: ${visible(what)} is not modelled\n`;
}

function passedText({ eventSource, eventName, dispatched, judged }: Passed, hidden: boolean): string {
  const where = `  EventSource ${visible(eventSource)}, ${visible(eventName)}`;
  if ("dropped" in dispatched) return `${where}: publishes nothing: ${visible(dispatched.dropped)}\n`;
  const heard = judged.length === 0 ? "    no Sensor listens\n" : judged.map((one) => judgedText(one, hidden)).join("");
  return `${where}: publishes it\n${heard}`;
}

function judgedText({ sensor, dependency, verdict, actions }: Judged, hidden: boolean): string {
  const where = `    Sensor ${visible(sensor)}, ${visible(dependency)}`;
  if (verdict.pass) return `${where}: passes\n${actions.map(actionText).join("")}`;
  const { failed, error } = verdict;
  const compared = failed ? comparedParts(failed, hidden).map(comparedText).join("") : "";
  const item = failed ? `${failed.part}[${failed.index}]` : undefined;
  if (error !== undefined) {
    const which = item === undefined ? "" : `${item} of `;
    return `${where}: ${which}its filter fails, and the event is dropped and logged whole\n${compared}`;
  }
  return `${where}: does not pass${item === undefined ? "" : `: ${item} does not hold`}\n${compared}`;
}

function comparedText({ what, actual, expected }: Compared): string {
  const wanted = expected === undefined ? "" : `wants ${visible(expected)}; `;
  return `      ${visible(what)}: ${wanted}found ${visible(actual ?? "nothing")}\n`;
}

function actionText({ trigger, does }: Action): string {
  return `      trigger ${visible(trigger)} ${doneText(does)}\n`;
}

function doneText(does: Action["does"]): string {
  switch (does.kind) {
    case "http":
      return `posts to ${visible(does.url)}`;
    case "k8s":
      return `does ${does.operation} with ${createdText(does.resource)}`;
    case "argo":
      return `runs ${visible(["argo", ...does.command].join(" "))} with ${createdText(does.resource)}`;
    case "log":
      return "logs the whole event";
    case "failed":
      return `FAILS: ${visible(does.error)}`;
  }
}

function createdText(resource: string): string {
  const read = readJson(resource);
  const json: Json = "value" in read ? read.value : null;
  const [kind, namespace, name, generateName] = [
    memberAt(json, "kind"),
    memberAt(json, "metadata", "namespace"),
    memberAt(json, "metadata", "name"),
    memberAt(json, "metadata", "generateName"),
  ].map((one) => (typeof one === "string" ? one : ""));
  const named = name === "" || name === undefined ? `${generateName ?? ""}…` : name;
  return visible(
    `${kind === "" ? "an object" : (kind ?? "")} ${namespace === "" ? "" : `${namespace ?? ""}/`}${named}`,
  );
}
