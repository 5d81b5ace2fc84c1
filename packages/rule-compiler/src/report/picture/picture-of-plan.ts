import type { PlanData, RuleData, WatchData } from "../plan-data.ts";
import { resourceText } from "../resource-text.ts";
import type { PictureInput, PictureThing } from "./picture.ts";

/** What of a plan is drawn: its rules, watches, Sensors and what carries actions out, and the ways between them. */
export function pictureOfPlan(data: Pick<PlanData, "rules" | "watches" | "sensors">): PictureInput {
  const watches = new Map(data.watches.map((watch) => [watch.eventName, watch]));
  const rulesOf = new Map(data.sensors.map(({ name, rules }) => [name, new Set(rules).size]));
  const actions = new Map(data.rules.map((rule) => [actionKey(rule), actionThing(rule)]));
  return {
    things: {
      rule: data.rules.map((rule) => ruleThing(rule, watches)),
      watch: data.watches.map(watchThing),
      sensor: data.sensors.map(({ name }) => sensorThing(name, rulesOf.get(name) ?? 0)),
      action: [...actions.values()],
    },
    ways: data.rules.flatMap((rule) =>
      rule.routes.map(({ watch, sensor }) => ({ rule: rule.id, watch, sensor, action: actionKey(rule) })),
    ),
  };
}

function ruleThing(rule: RuleData, watches: ReadonlyMap<string, WatchData>): PictureThing {
  const [first] = rule.routes;
  const watch = first && watches.get(first.watch);
  const kind = watch ? resourceText(watch) : "";
  const classes = [...new Set(rule.routes.map(({ eventClass }) => eventClass.toUpperCase()))];
  return {
    key: rule.id,
    title: rule.id,
    detail: `${kind}: ${classes.join(", ")}`,
    kind: rule.carriedOutBy.kind,
    groups: { titles: [`${kind} → ${rule.carriedOutBy.kind}`, kind], many: "rules" },
  };
}

function watchThing(watch: WatchData): PictureThing {
  const kind = resourceText(watch);
  const labels = watch.labelSelector === "" ? "" : ` ${watch.labelSelector}`;
  const placed = watch.namespace === "" ? `${kind}, whole cluster` : `${kind} in ${watch.namespace}`;
  return {
    key: watch.eventName,
    title: placed,
    detail: `${watch.eventTypes.join(", ")}${labels}`,
    wide: watch.namespace === "",
    groups: { titles: [placed, kind], many: "watches" },
  };
}

function sensorThing(name: string, rules: number): PictureThing {
  return {
    key: name,
    title: name,
    detail: `${rules} ${rules === 1 ? "rule" : "rules"}`,
    groups: { titles: ["Sensors"], many: "Sensors" },
  };
}

/** What carries out the action of a rule, by kind and name: rules that share both share a node. */
function actionKey({ carriedOutBy: { kind, name } }: RuleData): string {
  return `${kind} ${name}`;
}

function actionThing(rule: RuleData): PictureThing {
  const { kind, name } = rule.carriedOutBy;
  return { key: actionKey(rule), title: name, detail: kind, kind, groups: { titles: [kind], many: "templates" } };
}
