import { all, type RuleCase } from "./table-compare-rules.ts";

/** Versions of rules that differ in selectors: what is narrower lets objects leave and enter. */
export const selectorCases: readonly RuleCase[] = [
  {
    name: "a narrower labelFilter, of MODIFIED alone",
    old: { labelFilter: "app" },
    now: { labelFilter: "app=web" },
    widened: "no",
    narrowed: "yes",
  },
  {
    name: "a narrower labelFilter",
    old: { ...all, labelFilter: "app" },
    now: { ...all, labelFilter: "app=web" },
    widened: "yes",
    narrowed: "yes",
  },
  {
    name: "a narrower labelFilter, of ADDED alone",
    old: { eventTypes: ["ADDED"], labelFilter: "app in (a,b)" },
    now: { eventTypes: ["ADDED"], labelFilter: "app=a" },
    widened: "yes",
    narrowed: "yes",
  },
  {
    name: "an equal labelFilter in other words",
    old: { ...all, labelFilter: "app in (a),tier" },
    now: { ...all, labelFilter: "tier,app=a" },
    widened: "no",
    narrowed: "no",
  },
  {
    name: "a label that is greater",
    old: { labelFilter: "size>5" },
    now: { labelFilter: "size>7" },
    widened: "no",
    narrowed: "yes",
  },
  {
    name: "a new fieldFilter, which shows objects made anew",
    old: { eventTypes: ["DELETED"] },
    now: { eventTypes: ["DELETED"], fieldFilter: "metadata.name!=x" },
    widened: "yes",
    narrowed: "yes",
  },
  {
    name: "a refused field instead of a wanted one",
    old: { fieldFilter: "metadata.name!=x" },
    now: { fieldFilter: "metadata.name=y" },
    widened: "no",
    narrowed: "yes",
  },
  {
    name: "a field for a condition",
    old: { resource: "pods", ...all, fieldFilter: "status.phase=Failed" },
    now: { resource: "pods", ...all, when: [{ path: "status.phase", equals: "Failed" }] },
    widened: "yes",
    narrowed: "yes",
  },
];
