import { randomExpression, randomFields } from "./expressions.ts";
import { randomPath } from "./paths.ts";
import { randomPattern } from "./patterns.ts";
import { pick, several, type Random } from "./random.ts";

type Part = Readonly<Record<string, unknown>>;

/** Templates that the comparison knows how to evaluate: see `templates` in model.system.ts. */
export const lengthTemplate = "{{ len .Input }}";

/** A dependency as people write them, with any of the filters that the model covers. */
export function randomDependency(random: Random): Part {
  const operator = (): string => pick(random, ["", "and", "or", "or", "OR"]);
  const part = (chance: number, of: () => Part): Part => (random() < chance ? of() : {});
  return {
    name: "d",
    eventSourceName: "source",
    eventName: "event",
    filtersLogicalOperator: operator(),
    filters: {
      ...part(0.6, () => ({ exprs: several(random, 3, () => exprFilter(random)), exprLogicalOperator: operator() })),
      ...part(0.6, () => ({ data: several(random, 3, () => dataFilter(random)), dataLogicalOperator: operator() })),
      ...part(0.25, () => ({ context: contextFilter(random) })),
      ...part(0.25, () => ({ time: timeFilter(random) })),
    },
  };
}

/** Paths that find something in most events. */
const likely = [
  "type",
  "body.a",
  "body.metadata.name",
  "[type,!0].0",
  "[body.a]|@tostr",
  "body.#",
  "@this",
  "body.metadata",
];

function path(random: Random): string {
  return random() < 0.8 ? pick(random, likely) : randomPath(random);
}

function exprFilter(random: Random): Part {
  if (random() < 0.5) {
    const expr = pick(random, [
      "t == u",
      "t != u",
      "t =~ u",
      "t < u",
      "u && t",
      "t == 'ADD'",
      "t in (u, 'ADD')",
      "t + u == 'x'",
    ]);
    const fields = [
      { name: "t", path: path(random) },
      { name: "u", path: pick(random, ['!"ADD"', '!"^A"', "!true", "!1", path(random)]) },
    ];
    return { expr, fields: random() < 0.95 ? fields : [] };
  }
  return { expr: randomExpression(random), fields: randomFields(random) };
}

function dataFilter(random: Random): Part {
  const type = pick(random, ["string", "string", "number", "bool", "text"]);
  const value = several(random, 2, () => valueOf(random, type));
  const comparator = pick(random, ["", "=", "!=", ">", ">=", "<", "<=", "~"]);
  const template = random() < 0.15 ? { template: lengthTemplate } : {};
  return {
    path: path(random),
    type,
    comparator,
    value: random() < 0.9 ? [valueOf(random, type), ...value] : value,
    ...template,
  };
}

function valueOf(random: Random, type: string): string {
  if (random() < 0.1) return pick(random, ["", "x", "1"]);
  switch (type) {
    case "bool":
      return pick(random, ["true", "false", "T", "0", "1", "yes"]);
    case "number":
      return pick(random, [
        "0",
        "1",
        "0.5",
        "1e3",
        "-1",
        "5",
        "inf",
        "NaN",
        "1e400",
        "0x1",
        "+3",
        "1_0",
        "1__0",
        "_1",
        "1_.5",
        "1e1_0",
      ]);
    default:
      return random() < 0.5 ? pick(random, ["ADD", "^A", "x", "", ".", "^$", "^UPDATE$", "("]) : randomPattern(random);
  }
}

function contextFilter(random: Random): Part {
  const field = (name: string, values: readonly string[]): Part =>
    random() < 0.4 ? { [name]: pick(random, values) } : {};
  return {
    ...field("type", ["resource", "webhook", ""]),
    ...field("subject", ["event", "other", ""]),
    ...field("source", ["source", "Source"]),
    ...field("datacontenttype", ["application/json", "text/plain"]),
  };
}

const clocks = [
  "00:00:00",
  "03:04:05",
  "3:04:05",
  "12:00:00",
  "23:59:59",
  "02:30:00",
  "01:30:00",
  "24:00:00",
  "1:2:3",
  "09:00:00.5",
  "12:00",
  "",
];
const zones = [
  "",
  "",
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Nowhere/Land",
];

function timeFilter(random: Random): Part {
  return { start: pick(random, clocks), stop: pick(random, clocks), timezone: pick(random, zones) };
}

/** When events are published: ordinary moments, midnights, and the changes of clocks. */
const moments = [
  ..."2026-01-02T03:04:05Z 2026-01-02T00:00:00Z 2026-01-02T23:59:59Z 2026-03-29T00:59:59Z 2026-03-29T01:00:00Z".split(
    " ",
  ),
  ..."2026-03-29T01:30:00Z 2026-10-25T00:30:00Z 2026-10-25T01:30:00Z 2026-03-08T07:30:00Z 2026-11-01T05:30:00Z".split(
    " ",
  ),
  ..."2026-11-01T06:30:00Z 2026-04-04T15:15:00Z 2026-06-30T22:30:00+02:00 2026-06-30T12:00:00.5Z".split(" "),
];

/** What a Sensor is told of an event. */
export function randomContext(
  random: Random,
): Readonly<Record<"source" | "subject" | "type" | "datacontenttype" | "time" | "id", string>> {
  return {
    id: "1",
    source: pick(random, ["source", "source", "Source"]),
    subject: pick(random, ["event", "event", "other"]),
    type: pick(random, ["resource", "webhook"]),
    datacontenttype: pick(random, ["application/json", "text/plain"]),
    time: pick(random, moments),
  };
}
