import { isNoisy } from "../knowledge/noisy.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Told } from "./ir.ts";
import { toldOfWorkflows } from "./told-workflow.ts";

const catchUp = "make what must not be missed visible in the object itself, and check it on a schedule too";

/**
 * What can be lost, doubled or reordered, per rule. From argo-events pkg/eventsources/sources/resource and client-go's
 * reflector (watches start without a resource version) and from JetStream's retention.
 */
export function told(rule: NormalRule): readonly Told[] {
  const wants = (type: "ADDED" | "MODIFIED" | "DELETED"): boolean => rule.eventTypes.includes(type);
  const list: Told[] = [];
  if (wants("ADDED")) {
    list.push({
      code: "added-while-restarting",
      text: "objects created while the EventSource restarts, which an edit that changes its watches causes, or in its first second are missed",
      remedy: catchUp,
    });
  }
  if (wants("MODIFIED")) {
    list.push({
      code: "modified-coalesced",
      text: "several changes in a row can arrive as one, and a deletion with a new object of the same name as a change",
      remedy: "judge the state, not the number of changes",
    });
  }
  if (wants("DELETED")) {
    list.push({
      code: "deleted-best-effort",
      text:
        "deletions between two watches are not reported" +
        (rule.labelFilter.length > 0 ? ", nor those noticed late" : ""),
      remedy: "put a finalizer on what must not vanish unseen",
    });
  }
  if (wants("ADDED") && (wants("MODIFIED") || wants("DELETED"))) {
    list.push({
      code: "no-order",
      text: "ADDED comes over another watch than MODIFIED and DELETED and can arrive after them",
      remedy: "compare resourceVersion or generation in the action",
    });
  }
  return [...list, ...alwaysTold(rule), ...toldOfWorkflows(rule)];
}

function alwaysTold(rule: NormalRule): readonly Told[] {
  const list: Told[] = [
    {
      code: "edit-drops-backlog",
      text: "an edit of this rule drops its events that are still on the event bus",
      remedy: "edit when the Sensor has caught up",
    },
    {
      code: "moves-with-neighbours",
      text: "when the rule set grows or shrinks this rule can move to another Sensor: its events that are still on the event bus are dropped, and the Sensor it left goes on delivering until it is deleted",
      remedy: "apply with --prune, so that the Sensor it left goes",
    },
    {
      code: "bus-limits",
      text: "events beyond the event bus's size, age or message limit are lost",
      remedy: "watch the stream's size and argo_events_events_sent_failed_total",
    },
  ];
  if (rule.excludeNamespaces.length > 0) {
    list.push({
      code: "excluded-namespaces-watched",
      text: "the whole cluster is watched, excluded namespaces too: they are left out in the Sensor",
      remedy: "name the namespaces that count, where the EventSource should not be able to read the others",
    });
  }
  if (rule.action.kind === "direct") {
    list.push({
      code: "direct-blocks",
      text: `while Events Runner fails, one event holds back the next for ${rule.action.attempts} attempts`,
      remedy: "deliver through the forwarder",
    });
  }
  if (rule.labelFilter.length + rule.namespaces.length === 0 && isNoisy(rule.group, rule.resource)) {
    list.push({
      code: "noisy",
      text: "these objects change all the time, and the whole cluster's changes pass through the event bus",
      remedy: "name namespaces or a labelFilter",
    });
  }
  return list;
}
