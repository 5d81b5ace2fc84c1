import { forwarderHeaders, memberText, type Config } from "@argo-rules/contracts";
import { orderSchema, type Order } from "../../packages/event-forwarder/src/event/read-order.ts";
import { readRequest } from "../../packages/event-forwarder/src/event/read-request.ts";
import type { Action } from "../../packages/rule-compiler/src/model/sensor.ts";
import type { NormalRule } from "../../packages/rule-compiler/src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../packages/rule-compiler/src/semantics/change.ts";
import { passedBy } from "../../packages/rule-compiler/src/simulate/one-change.ts";
import { pipelineOf } from "../../packages/rule-compiler/test/proof/model-of-change.ts";
import type { Compiled } from "../../packages/rule-compiler/test/support/compile-rules.ts";

/** What the Sensors of a rule do after a change of an object, by the model of Argo. */
export function actionsOf(compiled: Compiled, rule: NormalRule, change: ObjectChange): readonly Action["does"][] {
  return passedBy(pipelineOf(compiled), rule, change).flatMap(({ judged }) =>
    judged.flatMap(({ actions }) => actions.map(({ does }) => does)),
  );
}

/** An order as the forwarder reads it from a Sensor. */
export interface Ordered {
  readonly order: Order;
  readonly eventText: string;
  readonly ruleSet: string;
}

/** The order that a Sensor posts to the forwarder for a rule with `dispatch: forwarder`. Throws for anything else. */
export function orderOf(does: Action["does"], { secretData }: Pick<NormalRule, "secretData">, config: Config): Ordered {
  if (does.kind !== "http") throw new Error(`no order, but ${does.kind}`);
  const headers = {
    [forwarderHeaders.sender.toLowerCase()]: "sensor",
    [forwarderHeaders.ruleSet.toLowerCase()]: config.name,
    [forwarderHeaders.secrets.toLowerCase()]: secretData ? "include" : "",
  };
  const reading = { ruleSet: "another", stripManagedFields: false, hasEventsRunner: false, hasWorkflows: true };
  const meaning = readRequest("order", headers, Buffer.from(does.body ?? ""), reading);
  if (meaning.do !== "deliver") throw new Error(`not to be delivered: ${JSON.stringify(meaning)}`);
  const text = Buffer.from(meaning.job.body).toString();
  const eventText = memberText(text, "event") ?? "";
  return { order: orderSchema.parse(JSON.parse(text)), eventText, ruleSet: meaning.job.facts.ruleSet };
}
