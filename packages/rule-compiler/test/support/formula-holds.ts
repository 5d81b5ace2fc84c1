import { isDeepStrictEqual } from "node:util";
import { matchesPattern } from "../../src/language/pattern.ts";
import type { Path } from "../../src/language/trees.ts";
import type { ObjectRef } from "@argo-rules/contracts";
import type { Formula } from "../../src/plan/formula.ts";

/** An event as Argo's resource source sends it. */
export interface ResourceEvent {
  readonly type: "ADD" | "UPDATE" | "DELETE";
  readonly body: unknown;
  readonly oldBody?: unknown;
}

/** Whether a formula holds for an event, read straight from the words of its kinds; for tests only. */
export function holds(formula: Formula, event: ResourceEvent): boolean {
  switch (formula.kind) {
    case "all":
      return formula.of.every((one) => holds(one, event));
    case "any":
      return formula.of.some((one) => holds(one, event));
    case "not":
      return !holds(formula.of, event);
    case "eventType":
      return event.type === formula.is;
    case "differs":
      return !isDeepStrictEqual(valueAt("body", formula.path, event), valueAt("oldBody", formula.path, event));
    case "oneOf":
      return formula.values.some((value) => value === valueAt(formula.at, formula.path, event));
    case "present":
      return valueAt(formula.at, formula.path, event) !== undefined;
    case "isString":
      return typeof valueAt(formula.at, formula.path, event) === "string";
    case "matches": {
      const value = valueAt(formula.at, formula.path, event);
      return typeof value === "string" && matchesPattern(formula.pattern, value);
    }
    case "compare": {
      const value = valueAt(formula.at, formula.path, event);
      return typeof value === "number" && (formula.operator === ">" ? value > formula.bound : value < formula.bound);
    }
  }
}

function valueAt(at: ObjectRef, path: Path, event: ResourceEvent): unknown {
  let value: unknown = at === "oldBody" ? event.oldBody : event.body;
  if (at === "last" && !isRecord(value, "metadata")) value = isRecord(value, "Obj") ? value["Obj"] : undefined;
  for (const segment of path.segments) {
    if (segment.kind === "index") value = Array.isArray(value) ? value[segment.index] : undefined;
    else value = isRecord(value, segment.key) ? value[segment.key] : undefined;
  }
  return value;
}

function isRecord(value: unknown, key: string): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);
}
