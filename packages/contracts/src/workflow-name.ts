import { classOfRoute, type RouteKind } from "./route.ts";

/** Longest part of a rule id in the name of a Workflow: 63 less class, 24 hex digits and two dashes. */
const longestSlug = 36;

/** A rule id as a DNS label: lower case, other characters as `-`. Different ids may come to one; the hash does not. */
function slugOf(ruleId: string): string {
  const slug = ruleId
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, "-")
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "rule" : slug;
}

/** What a Workflow's name begins with, at most 39 characters: `<slug>-<a|m|d>-`. */
export function workflowNamePrefix(ruleId: string, route: RouteKind): string {
  return `${slugOf(ruleId)}-${classOfRoute[route].charAt(0)}-`;
}

/** Whether the resourceVersion is part of the name: an object is added only once, and changes often. */
export function namedByVersion(route: RouteKind): boolean {
  return route !== "added";
}

/** What is hashed for the name, up to the identity of the object. No part can hold a slash. */
export function workflowIdentityPrefix(ruleSet: string, ruleId: string, route: RouteKind): string {
  return `${ruleSet}/${ruleId}/${route}/`;
}

/**
 * Name of the Workflow of an event, the same for every delivery of it, so that a second one is refused by the API
 * server as existing already. `sha256Hex` gives SHA-256 in hexadecimal digits.
 */
export function workflowNameOf(
  event: {
    readonly ruleSet: string;
    readonly ruleId: string;
    readonly route: RouteKind;
    readonly uid: string;
    readonly resourceVersion: string;
  },
  sha256Hex: (text: string) => string,
): string {
  const { ruleSet, ruleId, route, uid, resourceVersion } = event;
  const object = namedByVersion(route) ? `${uid}/${resourceVersion}` : uid;
  const hash = sha256Hex(workflowIdentityPrefix(ruleSet, ruleId, route) + object).slice(0, workflowHashDigits);
  return workflowNamePrefix(ruleId, route) + hash;
}

/** Hex digits of the hash at the end of a Workflow's name. */
export const workflowHashDigits = 24;

/** Labels of every Workflow that a rule starts, so that it can be found by rule and object. */
export const workflowLabels = {
  ruleSet: "rule-compiler/rule-set",
  rule: "rule-compiler/rule",
  uid: "rule-compiler/uid",
} as const;

/**
 * Largest text of an event, or of what is taken out of it, that a Workflow gets. In base64 it has to fit into one
 * environment string, which Linux caps at 128 KiB and Argo Workflows never offloads, beside the rest of the template.
 */
export const largestEventBytes = 70_000;
