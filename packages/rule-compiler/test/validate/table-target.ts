import { ruleOn, type BadInput } from "../bad-input/row.ts";

const claims = '"group": "resource.k8s.io", "version": "v1", "resource": "resourceclaims"';

/** A row about the target as a whole; its diagnostics have no place. */
export interface TargetRow extends Pick<BadInput, "name" | "want" | "says"> {
  readonly target: readonly string[];
}

/** Targets and all that is said about them. */
export const targetRows: readonly TargetRow[] = [
  { name: "the oldest Kubernetes", target: ["kubernetes=1.30"], want: [] },
  {
    name: "an older Kubernetes",
    target: ["kubernetes=1.29.9"],
    want: ["error TARGET_TOO_OLD"],
    says: "kubernetes 1.29 is older than 1.30",
  },
  { name: "a patch of Kubernetes newer than the known one", target: ["kubernetes=1.34.99"], want: [] },
  {
    name: "a newer Kubernetes",
    target: ["kubernetes=1.35"],
    want: ["warning TARGET_UNTESTED"],
    says: "kubernetes 1.35 is newer than 1.34",
  },
  { name: "the oldest Argo Events", target: ["argo-events=1.9.8"], want: [] },
  {
    name: "an older Argo Events",
    target: ["argo-events=1.9.7"],
    want: ["error TARGET_TOO_OLD"],
    says: "upgrade argo-events to 1.9.8 or newer",
  },
  { name: "a line of Argo Events without a patch", target: ["argo-events=1.9"], want: ["error TARGET_TOO_OLD"] },
  { name: "the next patch of Argo Events", target: ["argo-events=1.9.12"], want: [] },
  { name: "the next line of Argo Events", target: ["argo-events=1.10.0"], want: ["warning TARGET_UNTESTED"] },
  { name: "the next major Argo Events", target: ["argo-events=2.0.0"], want: ["warning TARGET_UNTESTED"] },
  { name: "the oldest Argo Workflows 3.7", target: ["argo-workflows=3.7.14"], want: [] },
  {
    name: "an older Argo Workflows 3.7",
    target: ["argo-workflows=3.7.13"],
    want: ["error TARGET_TOO_OLD"],
    says: "argo-workflows 3.7.13 is older than 3.7.14",
  },
  {
    name: "an Argo Workflows before 3.7",
    target: ["argo-workflows=3.6.19"],
    want: ["error TARGET_TOO_OLD"],
    says: "to 3.7.14 or newer",
  },
  {
    name: "an older Argo Workflows 4.0, though it is newer than 3.7.14",
    target: ["argo-workflows=4.0.4"],
    want: ["error TARGET_TOO_OLD"],
    says: "to 4.0.5 or newer",
  },
  {
    name: "an Argo Workflows between two lines",
    target: ["argo-workflows=3.8.20"],
    want: ["error TARGET_TOO_OLD"],
    says: "to 4.0.5 or newer",
  },
  { name: "the first Argo Workflows 4.1", target: ["argo-workflows=4.1"], want: [] },
  {
    name: "all of them too old",
    target: ["argo-workflows=3.5.15,argo-events=1.8.0,kubernetes=1.20"],
    want: ["error TARGET_TOO_OLD", "error TARGET_TOO_OLD", "error TARGET_TOO_OLD"],
  },
];

/** Rules on kinds that a target lacks. */
export const kindTargetRows: readonly BadInput[] = [
  {
    name: "a kind newer than the target",
    input: ruleOn(claims.replace('"v1"', '⟦"v1"⟧')),
    options: { target: { kubernetes: [1, 33, 0] } },
    want: ["error KIND_NOT_IN_TARGET"],
    says: "Kubernetes 1.33 can serve v1beta1 and v1beta2",
  },
  {
    name: "a kind that is newer in every version",
    input: ruleOn('"group": "networking.k8s.io", "version": ⟦"v1"⟧, "resource": "servicecidrs"'),
    options: { target: { kubernetes: [1, 30, 0] } },
    want: ["error KIND_NOT_IN_TARGET"],
    says: "leave the rule out until the cluster is upgraded",
  },
  {
    name: "a kind as new as the target",
    input: ruleOn(claims),
    options: { target: { kubernetes: [1, 34, 0] } },
    want: [],
  },
  { name: "a new kind without a target", input: ruleOn(claims), want: [] },
  {
    name: "a new kind and the target of another product",
    input: ruleOn(claims),
    options: { target: { "argo-events": [1, 9, 11] } },
    want: [],
  },
];
