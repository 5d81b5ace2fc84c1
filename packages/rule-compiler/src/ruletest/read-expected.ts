import { eventClasses } from "@argo-rules/contracts";
import type { Node } from "../parse/tree.ts";
import type { Fixtures, Reading } from "./fixtures.ts";
import { childOf, itemsOf, textOf } from "./nodes.ts";
import type { Expected, ExpectedFiring, ExpectedWorkflow } from "./tests.ts";

/** Which keys say something of a rule that fires, and which of one that does not. */
const ofFiring = ["class", "payload", "payloadEquals", "workflow"];
const ofSilence = ["because"];

/** Reads what is expected; undefined where its parts contradict each other, which is reported. */
export function readExpected(node: Node, { fixtures, reporter }: Reading): Expected | undefined {
  const fires = childOf(node, "fires");
  const firing = fires?.kind === "boolean" && fires.value;
  const misplaced = (firing ? ofSilence : ofFiring).flatMap((key) => childOf(node, key) ?? []);
  for (const { span } of misplaced) {
    const problem = `this says something of a rule that ${firing ? "does not fire" : "fires"}`;
    const keys = (firing ? ofFiring : ofSilence).join(", ");
    const instead = `with "fires: ${firing}" goes ${keys}`;
    reporter.report("TEST_CONTRADICTION", span, { problem, instead });
  }
  if (misplaced.length > 0) return undefined;
  if (firing) return readFiring(node, fixtures);
  const because = childOf(node, "because");
  if (!because) return { fires: false, span: node.span };
  return {
    fires: false,
    span: node.span,
    because: itemsOf(because).map((one) => ({ check: textOf(one), span: one.span })),
  };
}

function readFiring(node: Node, fixtures: Fixtures): ExpectedFiring {
  const named = childOf(node, "class");
  const names = itemsOf(named).map(textOf);
  const payload = childOf(node, "payload");
  const whole = childOf(node, "payloadEquals");
  const workflow = childOf(node, "workflow");
  const [part, equal] = [payload && fixtures.object(payload), whole && fixtures.object(whole)];
  return {
    fires: true,
    span: node.span,
    ...(named ? { classes: eventClasses.filter((one) => names.includes(one)) } : {}),
    ...(part === undefined ? {} : { payload: part }),
    ...(equal === undefined ? {} : { payloadEquals: equal }),
    ...(workflow ? { workflow: readWorkflow(workflow) } : {}),
  };
}

function readWorkflow(node: Node): ExpectedWorkflow {
  const text = (key: string): string | undefined => {
    const value = childOf(node, key);
    return value && textOf(value);
  };
  const [name, namespace, template] = ["name", "namespace", "template"].map(text);
  const written = childOf(node, "arguments");
  const members = written?.kind === "object" ? written.members : [];
  return {
    ...(name === undefined ? {} : { name }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(template === undefined ? {} : { template }),
    arguments: members.map(({ key, value }) => {
      const encoded = childOf(value, "base64");
      return { name: key, value: textOf(encoded ?? value), base64: encoded !== undefined };
    }),
  };
}
