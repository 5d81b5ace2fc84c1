import {
  actionSchemas,
  actionTypes,
  builtActionTypes,
  unbuiltActionKeys,
  type ActionType,
  type BuiltActionType,
  type Config,
} from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { member, type Member, type Node, type ObjectNode } from "../parse/tree.ts";
import { describeNode } from "../parse/describe-node.ts";
import { plainNode } from "../parse/plain.ts";
import type { Span } from "../source/span.ts";
import type { Fields } from "./fields.ts";
import type { Reporter } from "./reporter.ts";
import { checkActionShape } from "./shape.ts";
import type { ShapedAction } from "./shaped-rule.ts";

/**
 * Reads `action`: a name, or an object with `type`; without one, what the configuration's executorType says.
 * Undefined when it is wrong (reported).
 */
export function readAction(fields: Fields, idSpan: Span, config: Config, reporter: Reporter): ShapedAction | undefined {
  const action = fields.get("action");
  if (!action) return defaultAction(idSpan, config, reporter);
  const node = action.value;
  if (node.kind === "string") {
    const type = readType(node, reporter);
    if (type === "workflow") {
      reporter.report("MISSING_FIELD", node.span, { field: "action.template", example: '"template": "my-template"' });
      return undefined;
    }
    return type && { type };
  }
  if (node.kind !== "object") {
    const expected = `one of ${builtActionTypes.join(", ")}, or an object with "type"`;
    reporter.report("WRONG_TYPE", node.span, { field: "action", expected, found: describeNode(node) });
    return undefined;
  }
  return readObject(action, node, reporter);
}

/** The action of rules that name none. */
function defaultAction(span: Span, { executorType }: Config, reporter: Reporter): ShapedAction | undefined {
  const type = builtActionTypes.find((one) => one === executorType);
  if (type !== undefined && type !== "workflow") return { type };
  if (type === undefined) {
    reporter.report("NOT_BUILT", span, { what: `the action ${executorType} (executorType of the configuration)` });
  } else {
    const expected = "an action that needs nothing besides its name";
    reporter.report("CONFIG_INVALID", span, { key: "executorType", expected, found: `"${executorType}"` });
  }
  return undefined;
}

function readObject(action: Member, node: ObjectNode, reporter: Reporter): ShapedAction | undefined {
  const typeNode = member(node, "type")?.value;
  if (!typeNode) {
    reporter.report("MISSING_FIELD", node.span, { field: "action.type", example: '"type": "log"' });
    return undefined;
  }
  const type = readType(typeNode, reporter);
  if (!type) return undefined;
  const unbuilt = node.members.filter((one) => unbuiltActionKeys.some((key) => key === one.key));
  for (const one of unbuilt) reporter.report("NOT_BUILT", one.keySpan, { what: `"${one.key}" of action ${type}` });
  const foreign = reportForeignKeys(type, node, reporter);
  const left = node.members.filter((one) => !unbuilt.includes(one) && !foreign.includes(one));
  const rest: ObjectNode = { ...node, members: left };
  reportHiddenKeys(rest, reporter);
  return checkActionShape(actionSchemas[type], rest, action.keySpan, reporter)
    ? (plainNode(rest) as ShapedAction)
    : undefined;
}

/** Reports and returns the keys that other actions have and this one has not. */
function reportForeignKeys(type: BuiltActionType, { members }: ObjectNode, reporter: Reporter): readonly Member[] {
  return members.filter(({ key, keySpan }) => {
    if (Object.hasOwn(actionSchemas[type].shape, key)) return false;
    const owners = builtActionTypes.filter((other) => Object.hasOwn(actionSchemas[other].shape, key));
    if (owners.length === 0) return false;
    const why = `it belongs to ${owners.join(", ")}`;
    reporter.report("OPTION_NOT_FOR_ACTION", keySpan, { option: key, action: type, why });
    return true;
  });
}

/** `__proto__` among variables or parameters: zod leaves it out without a word, and nothing written may be ignored. */
function reportHiddenKeys(action: ObjectNode, reporter: Reporter): void {
  for (const field of ["env", "parameters"]) {
    const record = member(action, field)?.value;
    const hidden = record?.kind === "object" ? member(record, "__proto__") : undefined;
    if (hidden) reporter.report("UNKNOWN_FIELD", hidden.keySpan, { field: `action.${field}.__proto__` });
  }
}

function readType(node: Node, reporter: Reporter): BuiltActionType | undefined {
  const built = builtActionTypes.find((type) => node.kind === "string" && type === node.value);
  if (built) return built;
  const later: ActionType | undefined = actionTypes.find((type) => node.kind === "string" && type === node.value);
  if (later) {
    reporter.report("NOT_BUILT", node.span, { what: `the action ${later}` });
  } else {
    const suggestion = node.kind === "string" ? closest(node.value, actionTypes) : undefined;
    const expected = `one of ${builtActionTypes.join(", ")}`;
    reporter.report("INVALID_VALUE", node.span, { field: "action", expected, found: describeNode(node), suggestion });
  }
  return undefined;
}
