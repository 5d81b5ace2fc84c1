import {
  actionSchemas,
  actionTypes,
  builtActionTypes,
  unbuiltActionKeys,
  type ActionType,
  type BuiltActionType,
} from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { member, type Member, type Node, type ObjectNode } from "../parse/tree.ts";
import { describeNode } from "../parse/describe-node.ts";
import { plainNode } from "../parse/plain.ts";
import type { Fields } from "./fields.ts";
import type { Reporter } from "./reporter.ts";
import { checkPart } from "./shape.ts";
import type { ShapedAction } from "./shaped-rule.ts";

/** Reads `action`: a name, or an object with `type`. Undefined when none is written or when it is wrong (reported). */
export function readAction(fields: Fields, reporter: Reporter): ShapedAction | undefined {
  const action = fields.get("action");
  if (!action) return undefined;
  const node = action.value;
  if (node.kind === "string") {
    const type = readType(node, reporter);
    return type && { type };
  }
  if (node.kind !== "object") {
    const expected = `one of ${builtActionTypes.join(", ")}, or an object with "type"`;
    reporter.report("WRONG_TYPE", node.span, { field: "action", expected, found: describeNode(node) });
    return undefined;
  }
  return readObject(action, node, reporter);
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
  const rest: ObjectNode = { ...node, members: node.members.filter((one) => !unbuilt.includes(one)) };
  checkPart(actionSchemas[type], "action", rest, action.keySpan, reporter);
  return plainNode(rest) as ShapedAction;
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
