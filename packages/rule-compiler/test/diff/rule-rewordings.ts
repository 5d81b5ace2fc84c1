import type { Written } from "./rule-mutations.ts";

/** Another form of a rule that says the same, where the rule can be written so; undefined where not. */
export interface RewordingOf {
  readonly name: string;
  readonly reword: (rule: Written) => Written | undefined;
}

function listOf<T>(rule: Written, key: string): readonly T[] {
  return Array.isArray(rule[key]) ? (rule[key] as readonly T[]) : [];
}

const conditions = (rule: Written): readonly Written[] => listOf<Written>(rule, "when");

/** The rule with each of its conditions written as one or more others; undefined where none is written otherwise. */
function conditionWise(reword: (condition: Written) => readonly Written[] | undefined): RewordingOf["reword"] {
  return (rule) => {
    const others = conditions(rule).map(reword);
    if (others.every((one) => one === undefined)) return undefined;
    return { ...rule, when: conditions(rule).flatMap((condition, index) => others[index] ?? [condition]) };
  };
}

function withTexts({ path, ...test }: Written): readonly Written[] | undefined {
  const texts = test["equals"] === undefined ? test["in"] : [test["equals"]];
  if (!Array.isArray(texts) || !texts.every((one) => typeof one === "string")) return undefined;
  return [{ path, matches: texts.map((one) => one.replaceAll(/[\\.+*?()|[\]{}^$]/g, "\\$&")).join("|") }];
}

/** Each is proved to say the same, whatever else the rule says. */
export const rewordingsOf: readonly RewordingOf[] = [
  {
    name: "conditions the other way round, and the first one twice",
    reword: (rule) => {
      const [first, ...rest] = conditions(rule);
      return first && { ...rule, when: [...rest.toReversed(), first, first] };
    },
  },
  {
    name: "a value as a list",
    reword: conditionWise(({ path, equals }) => (equals === undefined ? undefined : [{ path, in: [equals] }])),
  },
  {
    name: "refused values one by one",
    reword: conditionWise(({ path, notIn }) =>
      Array.isArray(notIn) ? notIn.map((one) => ({ path, notEquals: one as unknown })) : undefined,
    ),
  },
  { name: "texts as a pattern", reword: conditionWise(withTexts) },
  {
    name: "a value that is there, too",
    reword: conditionWise((one) =>
      "equals" in one || "matches" in one || "greaterThan" in one
        ? [{ path: one["path"], exists: true }, one]
        : undefined,
    ),
  },
  {
    name: "nothing inside of what is missing",
    reword: conditionWise((one) =>
      one["exists"] === false ? [one, { path: `${String(one["path"])}.inside`, exists: false }] : undefined,
    ),
  },
  {
    name: "namespaces as a condition",
    reword: ({ namespaces, ...rule }) =>
      namespaces === undefined
        ? undefined
        : { ...rule, when: [...conditions(rule), { path: "metadata.namespace", in: namespaces }] },
  },
  {
    name: "excluded namespaces as a condition",
    reword: ({ excludeNamespaces, ...rule }) =>
      excludeNamespaces === undefined
        ? undefined
        : { ...rule, when: [...conditions(rule), { path: "metadata.namespace", notIn: excludeNamespaces }] },
  },
  {
    name: "the only namespace as a field",
    reword: (rule) => {
      const [namespace, ...others] = listOf<string>(rule, "namespaces");
      // Without fields, and without MODIFIED, objects made anew do not count; with fields they do.
      const sees =
        "fieldFilter" in rule || !Array.isArray(rule["eventTypes"]) || rule["eventTypes"].includes("MODIFIED");
      if (namespace === undefined || others.length > 0 || !sees) return undefined;
      const terms = typeof rule["fieldFilter"] === "string" ? `${rule["fieldFilter"]},` : "";
      return { ...rule, fieldFilter: `${terms}metadata.namespace=${namespace}` };
    },
  },
  {
    name: "labels twice, as lists",
    reword: ({ labelFilter, ...rule }) => {
      if (typeof labelFilter !== "string") return undefined;
      const listed = labelFilter.replaceAll(/(^|,)([^,!=<>() ]+)==?([^,!=<>() ]+)(?=,|$)/g, "$1$2 in ($3)");
      return { ...rule, labelFilter: `${listed},${labelFilter}` };
    },
  },
];
