import { rule, steps, when, type BadInput } from "./row.ts";

const pods = '"version": "v1", "resource": "pods", "namespaces": ["a"]';

/** A rule that deletes pods of one namespace, as JSON text. */
function deleting(id: string, fields: string, keys = ""): string {
  return `{"id": "${id}", ${pods}, ${fields}, "action": {"type": "pod-delete"${keys}}}`;
}

/** A rule on ConfigMaps that runs a script, as JSON text. */
function running(id: string, fields: string, script = "#!/bin/sh"): string {
  const action = `{"type": "script", "inline": "${script}"}`;
  return `{"id": "${id}", "version": "v1", "resource": "configmaps", ${fields}, "action": ${action}}`;
}

const failed = '"eventTypes": ["ADDED"], "when": [{"path": "status.phase", "equals": "Failed"}]';
const pending = '"eventTypes": ["ADDED"], "when": [{"path": "status.phase", "equals": "Pending"}]';

/** What is wrong with rules only as a whole, or beside others. */
export const findingRows: readonly BadInput[] = [
  {
    name: "two conditions that ask for two values of one field",
    input: when('{"path": "data.a", "equals": "x"}, ⟦{"path": "data.a", "equals": "y"}⟧'),
    want: ["error RULE_NEVER_FIRES"],
    says: "when[0] and when[1] exclude each other\ncorrect it, or remove the rule",
  },
  {
    name: "two conditions that both hold",
    input: when('{"path": "data.a", "in": ["x", "y"]}, {"path": "data.a", "in": ["z", "y"]}'),
    want: [],
  },
  {
    name: "a condition on a namespace that the rule does not watch",
    input: rule('"namespaces": ["a", "b"], "when": [⟦{"path": "metadata.namespace", "equals": "c"}⟧]'),
    want: ["error RULE_NEVER_FIRES"],
    says: "when[0] and namespaces exclude each other",
  },
  {
    name: "a rule that never fires beside one that does",
    input:
      '[{"id": "a", "version": "v1", "resource": "configmaps", "namespaces": ["a"]},\n' +
      '⟦{"id": "r", "version": "v1", "resource": "configmaps", "namespaces": ["a"], ' +
      '"when": [{"path": "data.a", "exists": false}, ⟦{"path": "data.a.b", "exists": true}⟧]}⟧]',
    options: { skipInvalid: true },
    want: ["warning RULE_SKIPPED", "warning RULE_NEVER_FIRES"],
  },
  {
    name: "a deletion of pods whose replacements it deletes, too",
    input: `[⟦${deleting("r", '"eventTypes": ["ADDED"], "when": [{"path": "spec.hostNetwork", "equals": true}]')}⟧]`,
    options: steps,
    want: ["warning REPLACEMENT_LOOP"],
    says: 'without end\nadd a condition that a healthy pod does not meet, or a "budget"',
  },
  {
    name: "a deletion of pods whose replacements it deletes, as often as its budget allows",
    input: `[${deleting("r", '"eventTypes": ["ADDED"]', ', "budget": {"max": 3, "per": "hour"}')}]`,
    options: steps,
    want: [],
  },
  {
    name: "a deletion of pods that somebody labels",
    input: `[${deleting("r", '"eventTypes": ["ADDED"], "labelFilter": "quarantine=true"')}]`,
    options: steps,
    want: [],
  },
  {
    name: "a rehearsal for all Events of a namespace, which is recorded, too",
    input:
      '[⟦{"id": "r", "version": "v1", "resource": "events", "namespaces": ["a"], ' +
      '"action": {"type": "script", "inline": "#!/bin/sh", "dryRun": true}}⟧]',
    options: steps,
    want: ["warning RECORD_FEEDBACK"],
  },
  {
    name: "a deletion that the pod's own end starts again",
    input: `[⟦${deleting("r", '"eventTypes": ["MODIFIED"], "when": [{"path": "status.phase", "equals": "Running"}]')}⟧]`,
    options: steps,
    want: ["note ACTION_REPEATS"],
    says: '{"path": "metadata.deletionTimestamp", "exists": false}',
  },
  {
    name: "a deletion of pods that are not being deleted",
    input: `[${deleting(
      "r",
      '"eventTypes": ["MODIFIED"], "when": [{"path": "status.phase", "equals": "Failed"}, ' +
        '{"path": "metadata.deletionTimestamp", "exists": false}]',
    )}]`,
    options: steps,
    want: [],
  },
  {
    name: "a script for all Events of a namespace, of which it makes some",
    input:
      '[⟦{"id": "r", "version": "v1", "resource": "events", "namespaces": ["a"], ' +
      '"action": {"type": "script", "inline": "#!/bin/sh"}}⟧]',
    options: steps,
    want: ["warning RECORD_FEEDBACK"],
    says: 'for example by "reason" or "type"',
  },
  {
    name: "a script for some Events of a namespace",
    input:
      '[{"id": "r", "version": "v1", "resource": "events", "namespaces": ["a"], "fieldFilter": "type=Warning", ' +
      '"eventTypes": ["MODIFIED"], "action": {"type": "script", "inline": "#!/bin/sh"}}]',
    options: steps,
    want: [],
  },
  {
    name: "two deletions of the same pods",
    input: `[${deleting("a", failed)},\n⟦${deleting("b", `${failed}, "labelFilter": "app=web"`)}⟧]`,
    options: steps,
    want: ["warning TARGET_SHARED"],
    says: "this one and the rule a",
  },
  {
    name: "two deletions of different pods",
    input: `[${deleting("a", failed)},\n${deleting("b", pending)}]`,
    options: steps,
    want: [],
  },
  {
    name: "two deletions of the same pods, of which one is a rehearsal",
    input: `[${deleting("a", failed)},\n${deleting("b", failed, ', "dryRun": true')}]`,
    options: steps,
    want: [],
  },
  {
    name: "more deletions of pods than can be compared",
    input: () => {
      const rules = Array.from({ length: 633 }, (_, at) =>
        deleting(
          `r${at}`,
          `"eventTypes": ["ADDED"], "when": [{"path": "metadata.name", "equals": "p${at}"}]`,
          `, "gracePeriodSeconds": ${at}`,
        ),
      );
      // 632 rules have 199,396 pairs; the last one would make it 200,028.
      return `[${rules.slice(0, -1).join(",\n")},\n⟦${rules.at(-1) ?? ""}⟧]`;
    },
    options: steps,
    want: ["note RULES_NOT_COMPARED"],
    says: "of 633 rules with such actions only the first 632 were compared",
  },
  {
    name: "a script that another rule runs as well",
    input: `[⟦${running("a", '"namespaces": ["a"], "when": [{"path": "data.n", "greaterThan": 5}]')}⟧,\n${running("b", '"namespaces": ["a", "b"], "when": [{"path": "data.n", "greaterThan": 3}]')}]`,
    options: steps,
    want: ["warning RULE_SHADOWED"],
    says: "whenever this rule counts, the rule b counts as well and does the same",
  },
  {
    name: "a script that two rules run alike",
    input: `[${running("a", '"namespaces": ["a"]')},\n⟦${running("b", '"namespaces": ["a"]')}⟧]`,
    options: steps,
    want: ["warning RULE_SHADOWED"],
    says: "the rule a counts as well",
  },
  {
    name: "two scripts for one event",
    input: `[${running("a", '"namespaces": ["a"]')},\n${running("b", '"namespaces": ["a"]', "#!/bin/bash")}]`,
    options: steps,
    want: [],
  },
  {
    name: "a rule beside one that counts more, both to be told by the receiver",
    input:
      '[{"id": "a", "version": "v1", "resource": "configmaps", "namespaces": ["a"]},\n' +
      '{"id": "b", "version": "v1", "resource": "configmaps", "namespaces": ["a", "b"]}]',
    want: [],
  },
];
