import { objectOf } from "./support.ts";

/** The order of a Workflow about an object with this uid, as a Sensor sends it; `more` over what is usual. */
export function orderOf(uid: string, more: object = {}, workflow: object = {}): object {
  return {
    ruleID: "rule",
    eventType: "added",
    route: "added",
    workflow: {
      namespace: "actions",
      template: "mine",
      clusterScope: false,
      labels: { "rule-compiler/rule-set": "rules", "rule-compiler/rule": "rule" },
      event: "full",
      ...workflow,
    },
    event: { eventType: "added", ruleID: "rule", objects: [objectOf(uid)] },
    ...more,
  };
}
