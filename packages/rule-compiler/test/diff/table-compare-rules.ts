import type { Answer } from "../../src/diff/compare-rules.ts";
import type { Written } from "./rule-mutations.ts";

const when = (...conditions: readonly object[]): Written => ({ when: conditions });
const mode = (test: object): Written => when({ path: "data.mode", ...test });
export const all: Written = { eventTypes: ["ADDED", "MODIFIED", "DELETED"] };

export interface RuleCase {
  readonly name: string;
  readonly old: Written;
  readonly now: Written;
  /** The way back is the mirror image of it. */
  readonly widened: Answer;
  readonly narrowed: Answer;
}

/** Versions of rules that differ in anything but selectors. */
export const cases: readonly RuleCase[] = [
  // Conditions.
  { name: "one more value", old: mode({ equals: "a" }), now: mode({ in: ["a", "b"] }), widened: "yes", narrowed: "no" },
  {
    name: "the same in other words",
    old: mode({ equals: "a" }),
    now: mode({ in: ["a"] }),
    widened: "no",
    narrowed: "no",
  },
  { name: "another value", old: mode({ equals: "a" }), now: mode({ equals: "b" }), widened: "yes", narrowed: "yes" },
  {
    name: "a number for its text",
    old: mode({ equals: "1" }),
    now: mode({ equals: 1 }),
    widened: "yes",
    narrowed: "yes",
  },
  {
    name: "one refused value less",
    old: mode({ notIn: ["a", "b"] }),
    now: mode({ notEquals: "a" }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "a value refused that cannot be",
    old: mode({ equals: "a" }),
    now: when({ path: "data.mode", equals: "a" }, { path: "data.mode", notEquals: "b" }),
    widened: "no",
    narrowed: "no",
  },
  {
    name: "a bound that includes one more",
    old: mode({ greaterThan: 5 }),
    now: mode({ greaterThan: 4 }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "a bound moved by next to nothing",
    old: mode({ lessThan: 1 }),
    now: mode({ lessThan: 1.0000000001 }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "a bound on the other side",
    old: mode({ greaterThan: 5 }),
    now: mode({ lessThan: 5 }),
    widened: "yes",
    narrowed: "yes",
  },
  {
    name: "a bound for existence",
    old: mode({ greaterThan: 5 }),
    now: mode({ exists: true }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "existence that a deeper path needs anyway",
    old: when({ path: "data.mode", equals: "a" }),
    now: when({ path: "data.mode", equals: "a" }, { path: "data", exists: true }),
    widened: "no",
    narrowed: "no",
  },
  {
    name: "a pattern with one branch more",
    old: mode({ matches: "a|b" }),
    now: mode({ matches: "a|b|c" }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "a class with one character more",
    old: mode({ matches: "[a-f]+" }),
    now: mode({ matches: "[a-g]+" }),
    widened: "yes",
    narrowed: "maybe",
  },
  {
    name: "an unescaped dot",
    old: mode({ matches: "web\\.1" }),
    now: mode({ matches: "web.1" }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "one repetition more",
    old: mode({ matches: "x{2,4}" }),
    now: mode({ matches: "x{2,5}" }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "an equal pattern that is written otherwise",
    old: mode({ matches: "aa*" }),
    now: mode({ matches: "a+" }),
    widened: "maybe",
    narrowed: "maybe",
  },
  {
    name: "the same pattern in a group",
    old: mode({ matches: "\\d" }),
    now: mode({ matches: "[0-9]" }),
    widened: "no",
    narrowed: "no",
  },
  {
    name: "a pattern that a value matches",
    old: mode({ matches: "[ab]" }),
    now: mode({ equals: "a" }),
    widened: "no",
    narrowed: "yes",
  },
  {
    name: "a pattern refused",
    old: mode({ notMatches: "a.*" }),
    now: mode({ notEquals: "abc" }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "any change for one",
    old: mode({ changed: { from: "a", to: "b" } }),
    now: mode({ changed: true }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "one end of a change",
    old: mode({ changed: { from: "a", to: "b" } }),
    now: mode({ changed: { to: "b" } }),
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "a change taken apart",
    old: mode({ changed: { to: "b" } }),
    now: when({ path: "data.mode", changed: true }, { path: "data.mode", equals: "b" }),
    widened: "no",
    narrowed: "no",
  },
  {
    name: "other order",
    old: when({ path: "data.a", exists: true }, { path: "data.b", exists: false }),
    now: when({ path: "data.b", exists: false }, { path: "data.a", exists: true }),
    widened: "no",
    narrowed: "no",
  },
  // Reach.
  {
    name: "one namespace more",
    old: { namespaces: ["a"] },
    now: { namespaces: ["a", "b"] },
    widened: "yes",
    narrowed: "no",
  },
  { name: "all namespaces", old: { namespaces: ["a"] }, now: {}, widened: "yes", narrowed: "no" },
  {
    name: "all but others",
    old: { namespaces: ["a"] },
    now: { excludeNamespaces: ["b"] },
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "all but its own",
    old: { namespaces: ["a"] },
    now: { excludeNamespaces: ["a"] },
    widened: "yes",
    narrowed: "yes",
  },
  {
    name: "one excluded namespace less",
    old: { excludeNamespaces: ["a", "b"] },
    now: { excludeNamespaces: ["a"] },
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "one type more",
    old: { eventTypes: ["ADDED"] },
    now: { eventTypes: ["ADDED", "DELETED"] },
    widened: "yes",
    narrowed: "no",
  },
  {
    name: "types that cannot be",
    old: mode({ changed: true }),
    now: { ...all, ...mode({ changed: true }) },
    widened: "no",
    narrowed: "no",
  },
  { name: "another kind", old: {}, now: { resource: "secrets" }, widened: "yes", narrowed: "yes" },
  {
    name: "another version, in which objects have another form",
    old: { group: "autoscaling", version: "v1", resource: "horizontalpodautoscalers" },
    now: { group: "autoscaling", version: "v2", resource: "horizontalpodautoscalers" },
    widened: "maybe",
    narrowed: "maybe",
  },
  // What changed.
  {
    name: "one path less",
    old: { updatesOn: ["data", "metadata.labels"] },
    now: { updatesOn: ["data"] },
    widened: "no",
    narrowed: "yes",
  },
  {
    name: "a deeper path",
    old: { updatesOn: ["data"] },
    now: { updatesOn: ["data.a"] },
    widened: "no",
    narrowed: "yes",
  },
  {
    name: "updatesOn that changed says already",
    old: mode({ changed: true }),
    now: { updatesOn: ["data"], ...mode({ changed: true }) },
    widened: "no",
    narrowed: "no",
  },
  {
    name: "updatesOn for a rule without MODIFIED",
    old: { eventTypes: ["ADDED"] },
    now: { eventTypes: ["ADDED"], updatesOn: ["data"] },
    widened: "no",
    narrowed: "no",
  },
];
