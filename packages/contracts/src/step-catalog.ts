import type { StepContract, StepName, StepParameter, StepVerb } from "./step.ts";

/** ConfigMap of the actions namespace that lets steps act, when its `key` is `enabled`; see manifests/base. */
export const killSwitch = { name: "kill-switch", key: "actions", enabled: "enabled" } as const;

/** Namespaces in which steps change nothing, whatever a rule says; the toolkit's own two come to these. */
export const protectedNamespaces = [
  "kube-system",
  "kube-public",
  "kube-node-lease",
  "falco",
  "argo",
  "argo-events",
] as const;

/** Label that protects an object from steps, with any value but `false`. */
export const protectedLabel = "rule-compiler/protected";

/** Exit codes of every step but script-runner; a WorkflowTemplate's retry expression retries `retryable` only. */
export const stepExitCodes = { done: 0, retryable: 1, badInput: 2, refused: 3, forbidden: 4 } as const;

/**
 * script-runner passes the script's own code through (1 to 199, 128 + n for signal n; all retried), so its own
 * outcomes lie above those.
 */
export const scriptExitCodes = {
  done: 0,
  badInput: 200,
  refused: 201,
  notExecutable: 202,
  forbidden: 203,
  timedOut: 204,
} as const;

const commonParameters: readonly StepParameter[] = [
  { name: "rule-set", type: "string", required: true, description: "The rule set of the rule." },
  { name: "rule-id", type: "string", required: true, description: "The rule that fired." },
  {
    name: "route",
    type: "string",
    required: true,
    description: "How the event came to count: added, entered, modified, deleted or left.",
  },
  { name: "event", type: "event", required: true, description: "The event, or the part the step needs." },
  {
    name: "uid",
    type: "string",
    required: false,
    description: "uid of the object that fired, where it is known; a precondition.",
  },
  { name: "cooldown", type: "duration", required: false, description: "No further action on the object for so long." },
  {
    name: "budget",
    type: "json",
    required: false,
    description: 'How many actions of the rule in how many seconds: {"max", "seconds"}.',
  },
  {
    name: "protected-namespaces",
    type: "string",
    required: true,
    description: "Namespaces in which nothing is changed, besides those that always are; separated by commas.",
  },
  { name: "dry-run", type: "boolean", required: false, description: "Check everything, change nothing." },
  { name: "timeout", type: "duration", required: false, description: "Limit of one attempt." },
];

const counted = { apiGroup: "coordination.k8s.io", resource: "leases", where: "own" } as const;

/** What every step does; `limits` are the parameters by which it notes in Leases what it is about to do. */
function runtimeVerbs(limits: readonly string[] = ["cooldown", "budget"]): readonly StepVerb[] {
  return [
    {
      apiGroup: "",
      resource: "configmaps",
      verb: "get",
      where: "own",
      why: "read the kill switch",
      names: [killSwitch.name],
    },
    { ...counted, verb: "get", why: "read what other actions claimed", onlyWith: limits },
    { ...counted, verb: "create", why: "begin to note claims", onlyWith: limits, changes: true },
    { ...counted, verb: "update", why: "note a claim", onlyWith: limits, changes: true },
    { apiGroup: "", resource: "events", verb: "create", where: "target", why: "record the decision on the target" },
  ];
}

/** Contracts of the prebuilt steps, by name. */
export const stepCatalog: Readonly<Record<StepName, StepContract>> = {
  "pod-delete": {
    name: "pod-delete",
    description: "Deletes or evicts the pod of the event, and only that pod.",
    parameters: [
      ...commonParameters,
      { name: "grace-period-seconds", type: "integer", required: false, description: "Grace period of the deletion." },
      { name: "evict", type: "boolean", required: false, description: "Evict, so that disruption budgets count." },
      { name: "allow-standalone", type: "boolean", required: false, description: "Also pods that no controller owns." },
      {
        name: "min-healthy",
        type: "string",
        required: false,
        description: "Healthy replicas to leave, a number or percent.",
      },
    ],
    verbs: [
      ...runtimeVerbs(["cooldown", "budget", "min-healthy"]),
      { apiGroup: "", resource: "pods", verb: "get", where: "target", why: "check uid, owner and labels" },
      {
        apiGroup: "",
        resource: "pods",
        verb: "delete",
        where: "target",
        why: "delete the pod",
        notWith: "evict",
        changes: true,
      },
      {
        apiGroup: "",
        resource: "pods/eviction",
        verb: "create",
        where: "target",
        why: "evict the pod",
        onlyWith: ["evict"],
        changes: true,
      },
      {
        apiGroup: "",
        resource: "pods",
        verb: "list",
        where: "target",
        why: "count healthy replicas",
        onlyWith: ["min-healthy"],
      },
    ],
    writes: [{ apiGroup: "", kind: "Pod", fields: [] }],
    exitCodes: stepExitCodes,
  },
  "script-runner": {
    name: "script-runner",
    description: "Runs a script from a mounted ConfigMap with the event in EVENT and EVENT_FILE.",
    parameters: [
      ...commonParameters,
      { name: "script", type: "string", required: true, description: "Path of the mounted script." },
      {
        name: "interpreter",
        type: "string",
        required: false,
        description: "Program that runs the script instead of its shebang.",
      },
      {
        name: "env",
        type: "string",
        required: false,
        description: "Names of the variables of the pod that the script gets, separated by commas.",
      },
    ],
    verbs: runtimeVerbs(),
    writes: [],
    exitCodes: scriptExitCodes,
  },
  "gitops-scale": {
    name: "gitops-scale",
    description: "Sets the replicas of a workload in a Git repository.",
    parameters: [
      ...commonParameters,
      { name: "repository", type: "string", required: true, description: "Address of the repository." },
      { name: "branch", type: "string", required: true, description: "Branch to commit to." },
      { name: "file", type: "string", required: true, description: "Manifest to change." },
      { name: "replicas", type: "integer", required: true, description: "Replicas to set." },
    ],
    verbs: runtimeVerbs(),
    writes: [],
    exitCodes: stepExitCodes,
  },
  email: {
    name: "email",
    description: "Sends a mail about the event.",
    parameters: [
      ...commonParameters,
      { name: "to", type: "string", required: true, description: "Recipients, separated by commas." },
      { name: "subject", type: "string", required: true, description: "Handlebars text of the subject." },
      { name: "body", type: "string", required: true, description: "Handlebars text of the body." },
    ],
    verbs: runtimeVerbs(),
    writes: [],
    exitCodes: stepExitCodes,
  },
};
