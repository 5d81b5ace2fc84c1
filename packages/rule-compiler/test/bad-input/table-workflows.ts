import { actionRowsOf, type BadInput, rule, ruleOn, steps } from "./row.ts";

/** A rule that runs a script with these further keys of its action, which all actions have that run steps. */
function step(keys: string): string {
  return rule(`"action": {"type": "script", "inline": "#!/bin/sh\\n", ${keys}}`);
}

/** A rule that runs a template of the user's own with these further keys of its action, as JSON text. */
function workflow(keys: string): string {
  return rule(`"action": {"type": "workflow", "template": "mine", ${keys}}`);
}

const limits = actionRowsOf(workflow, [
  ["a bare number for a cool-down", '"cooldown": ⟦300⟧', "error WRONG_TYPE", 'did you mean "300s"?'],
  ["a cool-down of no time", '"cooldown": ⟦"0s"⟧', "error INVALID_VALUE", "from 1s to 24h"],
  ["a cool-down of more than a day", '"cooldown": ⟦"25h"⟧', "error INVALID_VALUE", "from 1s to 24h"],
  ["a cool-down of a second and a half", '"cooldown": ⟦"1500ms"⟧', "error INVALID_VALUE", "whole seconds"],
  ["null for a cool-down", '"cooldown": ⟦null⟧', "error WRONG_TYPE"],
  ["a bare number for a budget", '"budget": ⟦3⟧', "error WRONG_TYPE", "{max, per}"],
  ["a budget without unit", '"budget": ⟦{"max": 3}⟧', "error MISSING_FIELD", '"per": "minute"'],
  ["a budget of nothing", '"budget": {"max": ⟦0⟧, "per": "hour"}', "error INVALID_VALUE", "from 1 to 1000000"],
  ["a budget per second", '"budget": {"max": 3, "per": ⟦"second"⟧}', "error INVALID_VALUE", "minute, hour or day"],
  ["a budget with more to say", '"budget": {"max": 3, "per": "day", ⟦"burst"⟧: 1}', "error UNKNOWN_FIELD"],
  ["a rate that is not high", '"rate": ⟦"low"⟧', "error INVALID_VALUE", '"high"'],
  ["a dispatch in upper case", '"dispatch": ⟦"Native"⟧', "error INVALID_VALUE", '"native" or "forwarder"'],
  [
    "everything that the forwarder limits beside native dispatch",
    '"dispatch": ⟦⟦⟦"native"⟧⟧⟧, "cooldown": "5m", "budget": {"max": 1, "per": "day"}, "rate": "high"',
    ["error ACTION_CONFLICT", "error ACTION_CONFLICT", "error ACTION_CONFLICT"],
    'remove "dispatch" or "cooldown"',
  ],
  [
    "everything that the forwarder limits",
    '"dispatch": "forwarder", "cooldown": "5m", "budget": {"max": 1, "per": "day"}, "rate": "high"',
    undefined,
  ],
]);

const attempts = actionRowsOf(step, [
  ["a bare number for retries", '"retry": ⟦3⟧', "error WRONG_TYPE", "{attempts, delay}"],
  ["no attempt at all", '"retry": {"attempts": ⟦0⟧}', "error INVALID_VALUE", "from 1 to 100"],
  ["attempts as text", '"retry": {"attempts": ⟦"3"⟧}', "error WRONG_TYPE"],
  ["half an attempt", '"retry": {"attempts": ⟦2.5⟧}', "error WRONG_TYPE"],
  ["more attempts than sense", '"retry": {"attempts": ⟦101⟧}', "error INVALID_VALUE"],
  ["a bare number for the wait", '"retry": {"delay": ⟦"30"⟧}', "error INVALID_VALUE", 'did you mean "30s"?'],
  ["a wait of half a second", '"retry": {"delay": ⟦"500ms"⟧}', "error INVALID_VALUE"],
  ["a wait of a second and a half", '"retry": {"delay": ⟦"1500ms"⟧}', "error INVALID_VALUE", "whole seconds"],
  ["retries in Argo's words", '"retry": {⟦"limit"⟧: 3}', "error UNKNOWN_FIELD", 'did you mean "attempts"?'],
  ["a bare number for concurrency", '"concurrency": ⟦3⟧', "error INVALID_VALUE", '"perObject" or {max, perObject}'],
  ["concurrency of none", '"concurrency": {"max": ⟦0⟧}', "error INVALID_VALUE", "from 1 to 10000"],
  ["concurrency in lower case", '"concurrency": {⟦"perobject"⟧: true}', "error UNKNOWN_FIELD", '"perObject"'],
  ["text for perObject", '"concurrency": {"perObject": ⟦"yes"⟧}', "error WRONG_TYPE", "action.concurrency.perObject"],
  ["text for dryRun", '"dryRun": ⟦"yes"⟧', "error WRONG_TYPE", "true or false"],
  ["dryRun in lower case", '⟦"dryrun"⟧: true', "error UNKNOWN_FIELD", '"dryRun"'],
  ["a timeout of a step as a bare number", '"timeout": ⟦5⟧', "error WRONG_TYPE", 'did you mean "5s"?'],
  ["a timeout of a step of a second and a half", '"timeout": ⟦"1500ms"⟧', "error INVALID_VALUE"],
  [
    "everything that can be wrong with an action at once",
    '"retry": {"delay": ⟦"1500ms"⟧}, "env": {"A": ⟦"{{a}}"⟧}, "timeout": ⟦"2500ms"⟧, "account": ⟦"a"⟧',
    ["error INVALID_VALUE", "error CONSTANT_EXPANDED", "error INVALID_VALUE", "warning SCRIPT_ACCOUNT"],
  ],
]);

const parameters = actionRowsOf(workflow, [
  ["parameters as a list", '"parameters": ⟦[]⟧', "error WRONG_TYPE", "an object of parameters"],
  ["a number for a parameter", '"parameters": {"a": ⟦5⟧}', "error INVALID_VALUE", '{"from": …}'],
  ["null for a parameter", '"parameters": {"a": ⟦null⟧}', "error INVALID_VALUE"],
  ["a parameter as manifests write it", '"parameters": {"a": ⟦{"value": "b"}⟧}', "error INVALID_VALUE"],
  ["a parameter from two places", '"parameters": {"a": ⟦{"path": "b", "from": "uid"}⟧}', "error INVALID_VALUE"],
  [
    "a parameter from nowhere",
    '"parameters": {"a": {"from": ⟦"kind"⟧}}',
    "error INVALID_VALUE",
    "one of event, eventType, ruleID, uid, resourceVersion, namespace, name",
  ],
  [
    "an encoding of what is plain",
    '"parameters": {"a": {"from": "uid", ⟦"encoding"⟧: "base64"}}',
    "error UNKNOWN_FIELD",
  ],
  ["an unknown encoding", '"parameters": {"a": {"path": "b", "encoding": ⟦"raw"⟧}}', "error INVALID_VALUE", '"base64"'],
  ["an empty path of a parameter", '"parameters": {"a": {"path": ⟦""⟧}}', "error INVALID_VALUE"],
  [
    "a path of a parameter with a wildcard",
    '"parameters": {"a": {"path": "b⟦[*]⟧", "encoding": "base64"}}',
    "error PATH_SYNTAX",
  ],
  ["a path of a parameter with an empty segment", '"parameters": {"a": {"path": "b⟦..⟧c"}}', "error PATH_SYNTAX"],
  [
    "text of an event that Argo would expand",
    '"parameters": {"a": ⟦{"path": "data.a"}⟧}',
    "error PARAMETER_NEEDS_BASE64",
    '"encoding": "base64"',
  ],
  [
    "names of parameters that Argo does not take",
    '"parameters": {⟦"a b"⟧: "x", ⟦""⟧: "x", ⟦"a.b"⟧: "x"}',
    ["error INVALID_VALUE", "error INVALID_VALUE", "error INVALID_VALUE"],
    'letters, digits, - and _, found the key "a b"',
  ],
  [
    "parameters that every JavaScript object has",
    '"parameters": {⟦"__proto__"⟧: "a", "toString": "b"}',
    "error UNKNOWN_FIELD",
  ],
  [
    "a constant that Argo would expand",
    '"parameters": {"a": ⟦"{{=1}}"⟧}',
    "error CONSTANT_EXPANDED",
    "action.parameters.a",
  ],
  [
    "a constant with colours of a terminal",
    '"parameters": {"a": ⟦"\\u001b[31m"⟧}',
    "error CONSTANT_EXPANDED",
    "a control character",
  ],
  ["a constant with a bell", '"parameters": {"a": ⟦"\\u0007"⟧}', "error CONSTANT_EXPANDED"],
  ["a constant with DEL", '"parameters": {"a": ⟦"\\u007f"⟧}', "error CONSTANT_EXPANDED"],
  ["a constant with an emoji", '"parameters": {"a": ⟦"😀"⟧}', "error CONSTANT_EXPANDED", "a character beyond U+FFFF"],
  ["constants with whatever arrives as it is", '"parameters": {"a": "{ {é}}\\n\\t\\"$(x)", "b": ""}', undefined],
  [
    "a key of steps for one's own template",
    '⟦"retry"⟧: {"attempts": 2}, ⟦"dryRun"⟧: true',
    ["error OPTION_NOT_FOR_ACTION", "error OPTION_NOT_FOR_ACTION"],
  ],
  ["text for clusterScope", '"clusterScope": ⟦"yes"⟧', "error WRONG_TYPE"],
  ["a template under Argo's name for it", '⟦"templateRef"⟧: "a"', "error UNKNOWN_FIELD", 'did you mean "template"?'],
]);

const secretsOn = '"version": "v1", "resource": "secrets"';

/** What can be wrong with actions that run as Workflows, and with the user's own templates. */
export const workflowRows: readonly BadInput[] = [
  ...limits,
  ...attempts,
  ...parameters,
  {
    name: "a step without registry for its image",
    input: ruleOn(
      '"version": "v1", "resource": "pods"',
      '"namespaces": ["a"], "eventTypes": ["ADDED"], "action": ⟦"pod-delete"⟧',
    ),
    want: ["error CONFIG_MISSING"],
    says: "images.registry",
  },
  {
    name: "steps whose image has no digest",
    input:
      '[⟦{"id": "a", "version": "v1", "resource": "pods", "namespaces": ["a"], "action": {"type": "script", "inline": "#!/bin/sh"}}⟧,\n' +
      '{"id": "b", "version": "v1", "resource": "pods", "namespaces": ["a"], "action": {"type": "script", "inline": "#!/bin/bash"}}]',
    options: { config: { images: { registry: "registry.example", scriptRunner: { tag: "1.2" } } } },
    want: ["note IMAGE_NOT_PINNED"],
    says:
      "the image registry.example/script-runner:1.2 has a tag but no digest: what runs for the rules a, b can change " +
      'while the manifests stay the same\nwrite what crane digest prints for the image as "images.scriptRunner.digest" in the configuration',
  },
  {
    name: "a workflow by its name alone",
    input: rule('"action": ⟦"workflow"⟧'),
    want: ["error MISSING_FIELD"],
    says: '"template": "my-template"',
  },
  {
    name: "a workflow without template",
    input: rule('"action": ⟦{"type": "workflow"}⟧'),
    want: ["error MISSING_FIELD"],
    says: '"template": "my-template"',
  },
  {
    name: "a template that no WorkflowTemplate can be called",
    input: rule('"action": {"type": "workflow", "template": ⟦"My_Template"⟧}'),
    want: ["error INVALID_VALUE"],
    says: "the name of a WorkflowTemplate, in lower case",
  },
  {
    name: "the namespace of objects of which nobody has said whether they are in one",
    input: ruleOn(
      '"group": "example.com", "version": "v1", "resource": ⟦"things"⟧',
      '"action": {"type": "workflow", "template": "mine", "parameters": {"a": ⟦{"from": "namespace"}⟧}}',
    ),
    want: ["warning RESOURCE_UNKNOWN", "error SCOPE_UNKNOWN"],
  },
  {
    name: "the namespace of objects that have none",
    input: ruleOn(
      '"version": "v1", "resource": "nodes"',
      '"action": {"type": "workflow", "template": "mine", "parameters": {"a": ⟦{"from": "namespace"}⟧}}',
    ),
    want: ["error INVALID_VALUE"],
    says: "nodes are in no namespace",
  },
  {
    name: "values of a Secret for parameters",
    input: ruleOn(
      secretsOn,
      '"action": {"type": "workflow", "template": "mine", "parameters": {"a": {"path": ⟦"data.a"⟧, "encoding": "base64"}, "b": {"path": ⟦"metadata"⟧, "encoding": "base64"}, "c": {"path": ⟦"metadata.annotations.x"⟧, "encoding": "base64"}, "d": {"path": ⟦"[0]"⟧, "encoding": "base64"}}}',
    ),
    want: Array<"error PARAMETER_OF_SECRET">(4).fill("error PARAMETER_OF_SECRET"),
    says: "neither values nor annotations",
  },
  {
    name: "what may be known of a Secret for parameters",
    input: ruleOn(
      secretsOn,
      '"action": {"type": "workflow", "template": "mine", "parameters": {"a": {"path": "type", "encoding": "base64"}, "b": {"path": "metadata.labels.a", "encoding": "base64"}}}',
    ).replace('"id": "r"', '"id": ⟦"r"⟧'),
    want: ["warning SECRET_ON_BUS"],
  },
  {
    name: "values of a Secret for parameters of a rule that includes them",
    input: ruleOn(
      secretsOn,
      '⟦"secretData"⟧: "include", "action": {"type": "workflow", "template": "mine", "parameters": {"a": {"path": "data.a", "encoding": "base64"}}}',
    ).replace('"id": "r"', '"id": ⟦"r"⟧'),
    want: ["warning SECRET_ON_BUS", "warning SECRET_DATA_INCLUDED"],
  },
];

/** A rule on a kind that runs a Workflow, with these further fields; its id is marked. */
function feeding(kind: string, fields: string, keys = ""): string {
  return ruleOn(kind, `${fields}, "action": {"type": "workflow", "template": "mine"${keys}}`).replace(
    '"id": "r"',
    '"id": ⟦"r"⟧',
  );
}

const pods = '"version": "v1", "resource": "pods"';
const leases =
  '"group": "coordination.k8s.io", "version": "v1", "resource": "leases", "namespaces": ["eventsrunner-actions"]';
const unmarked = (input: string): string => input.replaceAll(/[⟦⟧]/g, "");

/** Rules whose Workflows make them fire again, and rules that only look like them. */
export const feedbackRows: readonly BadInput[] = [
  {
    name: "Workflows that make their rule fire again",
    input: feeding(pods, '"labelFilter": "a=b"'),
    want: ["warning ACTION_FEEDBACK"],
    says: 'add "excludeNamespaces": ["eventsrunner-actions"]',
  },
  {
    name: "Workflows that make their rule fire again in a namespace that it names",
    input: feeding(pods, '"namespaces": ["a", "flows"]'),
    options: { config: { actionsNamespace: "flows" } },
    want: ["warning ACTION_FEEDBACK"],
    says: "remove flows from its namespaces",
  },
  {
    name: "cool-downs that make their rule fire again",
    input: feeding(leases, '"matchAll": true', ', "cooldown": "5m"'),
    want: ["warning ACTION_FEEDBACK"],
  },
  {
    name: "a rule on leases whose action counts none",
    input: unmarked(feeding(leases, '"matchAll": true')),
    want: [],
  },
  {
    name: "Workflows of a rule that excludes their namespace",
    input: unmarked(feeding(pods, '"labelFilter": "a=b", "excludeNamespaces": ["eventsrunner-actions"]')),
    want: [],
  },
  {
    name: "Workflows of a rule on pods of another namespace",
    input: unmarked(feeding(pods, '"namespaces": ["a"]')),
    want: [],
  },
  {
    name: "Workflows of a rule whose field selector leaves their namespace out",
    input: unmarked(
      feeding(pods, '"eventTypes": ["DELETED"], "fieldFilter": "metadata.namespace!=eventsrunner-actions"'),
    ),
    want: [],
  },
  {
    name: "a script that makes its rule fire again",
    input: ruleOn(pods, '"labelFilter": "a=b", "action": {"type": "script", "inline": "#!/bin/sh"}').replace(
      '"id": "r"',
      '"id": ⟦"r"⟧',
    ),
    options: steps,
    want: ["warning ACTION_FEEDBACK"],
  },
];
