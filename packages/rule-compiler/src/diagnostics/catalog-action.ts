import { error, firstOf, note, warning } from "./entry.ts";

/** Codes about actions that run as Workflows. */
export const actionCatalog = {
  ACTION_NEEDS_PODS: error<{ action: string; resource: string }>(
    (p) => `${p.action} acts on the pod of the event, and events of this rule are about ${p.resource}`,
    () => 'watch "resource": "pods"',
  ),
  ACTION_ON_GONE_POD: warning<Record<never, never>>(
    () => "when a pod is DELETED there is nothing left to delete: its Workflows would do nothing",
    () => 'write "eventTypes": ["ADDED", "MODIFIED"]',
  ),
  ACTION_FEEDBACK: warning<{ resource: string; namespace: string; named: boolean }>(
    (p) =>
      `the rule counts ${p.resource} of the namespace ${p.namespace}, where its own Workflows run: each of them can make it fire again, without end`,
    (p) => (p.named ? `remove ${p.namespace} from its namespaces` : `add "excludeNamespaces": ["${p.namespace}"]`),
  ),
  REPLACEMENT_LOOP: warning<Record<never, never>>(
    () =>
      "a controller puts another pod in place of the deleted one, and these conditions hold for that one too: it would be deleted as well, without end",
    () => 'add a condition that a healthy pod does not meet, or a "budget"',
  ),
  ACTION_REPEATS: note<Record<never, never>>(
    () =>
      "a pod that is being deleted changes until it is gone, and each change that meets the conditions starts the action again",
    () => 'add {"path": "metadata.deletionTimestamp", "exists": false} to "when", or a "cooldown"',
  ),
  RECORD_FEEDBACK: warning<Record<never, never>>(
    () =>
      "each step records what it did as an Event in the namespace of its target, which this rule counts again, without end",
    () => 'say in "when" which events are meant, for example by "reason" or "type"',
  ),
  TARGET_SHARED: warning<{ resource: string; others: readonly string[] }>(
    (p) =>
      `one event can make several rules act on the same of ${p.resource}: this one and ${p.others.length === 1 ? "the rule" : "the rules"} ${firstOf(p.others)}`,
    () => "let their conditions exclude each other, or make one rule of them",
  ),
  RULE_SHADOWED: warning<{ other: string }>(
    (p) => `whenever this rule counts, the rule ${p.other} counts as well and does the same`,
    () => "remove one of them, or let their conditions exclude each other",
  ),
  RULES_NOT_COMPARED: note<{ rules: number; compared: number }>(
    (p) =>
      `of ${p.rules} rules with such actions only the first ${p.compared} were compared with each other: some may act on one target, or add nothing`,
    () => "split the rule set, for example by namespace",
  ),
  ACTION_CONFLICT: error<{ key: string; other: string; why: string }>(
    (p) => `"${p.key}" and "${p.other}" do not go together: ${p.why}`,
    (p) => `remove "${p.key}" or "${p.other}"`,
  ),
  MATCH_ALL_NEEDED: error<{ action: string; resource: string }>(
    (p) => `the rule has no condition: ${p.action} would act on every object of ${p.resource} in all namespaces`,
    () => 'add namespaces, labelFilter, fieldFilter or when; if every object is meant, state "matchAll": true',
  ),
  PROTECTED_NAMESPACE: error<{ action: string; namespace: string }>(
    (p) => `${p.action} changes nothing in the namespace ${p.namespace}, which is protected`,
    () => "remove it from the namespaces",
  ),
  ACTION_TOO_LARGE: error<{ bytes: number; limit: number }>(
    (p) =>
      `the action comes to ${p.bytes} bytes in its WorkflowTemplate, more than the ${p.limit} that fit beside an event`,
    () => 'take long values from a ConfigMap: as {"configMap": {"name": …, "key": …}} in env, or as a volume',
  ),
  SCRIPT_UNREADABLE: error<{ path: string; reason: string }>(
    (p) => `cannot read the script ${p.path}: ${p.reason}`,
    () => 'write the script there, or give it as "inline" or "configMap"',
  ),
  SCRIPT_TOO_LARGE: error<{ bytes: number; limit: number }>(
    (p) =>
      `the script has ${p.bytes} bytes, more than the ${p.limit} that kubectl apply can put into a ConfigMap; quotes, line ends, &, < and > count as their escapes`,
    () => "keep data out of the script, in a volume of its own",
  ),
  SCRIPT_WITHOUT_SHEBANG: error<{ found: string; why: string }>(
    (p) => `the script cannot be run: ${p.why}, found ${p.found}`,
    () => 'begin it with a line such as #!/bin/sh, or name an "interpreter"',
  ),
  SCRIPT_IN_CLUSTER: note<{ configMap: string }>(
    (p) => `what the script does is not known here: whoever may edit the ConfigMap ${p.configMap} decides`,
    () => "for a script that can be reviewed with its rule, write it inline or as a file",
  ),
  SCRIPT_ACCOUNT: warning<{ account: string }>(
    (p) => `the script runs with the rights of the account ${p.account}, which are not known here`,
    () => 'without "account" it runs under one of its own, with the rights that the step needs',
  ),
  SCRIPT_HOST_PATH: warning<{ path: string }>(
    (p) => `the script sees ${p.path} of the node; a namespace of Pod Security level baseline or restricted refuses it`,
    () => "use another kind of volume where one will do",
  ),
  IMAGE_NOT_PINNED: note<{ image: string; place: string; rules: readonly string[] }>(
    (p) =>
      `the image ${p.image} has a tag but no digest: what runs for ${p.rules.length === 1 ? "the rule" : "the rules"} ${firstOf(p.rules)} can change while the manifests stay the same`,
    (p) => `write what crane digest prints for the image as ${p.place}`,
  ),
  PARAMETER_NEEDS_BASE64: error<{ parameter: string; path: string }>(
    (p) =>
      `the parameter ${p.parameter} would get text from the event (${p.path}), in which Argo would expand {{…}}; only uid, resourceVersion, namespace and name are safe as they are`,
    () => 'add "encoding": "base64": the template then gets the value as base64 of its JSON',
  ),
  PARAMETER_OF_SECRET: error<{ parameter: string; path: string }>(
    (p) =>
      `the parameter ${p.parameter} would get ${p.path}, and rules on Secrets hand on neither values nor annotations, which often repeat them`,
    () => 'take type, immutable or one of metadata such as metadata.labels, or state "secretData": "include"',
  ),
  CONSTANT_EXPANDED: error<{ field: string; found: string }>(
    (p) =>
      `"${p.field}" contains ${p.found}, which does not arrive as it is: Argo Workflows would expand it or fail over it`,
    (p) =>
      p.found === "{{"
        ? "what depends on the Workflow belongs into its template; text with braces can be taken from a ConfigMap"
        : "leave it out, or have the text taken from a ConfigMap",
  ),
} as const;
