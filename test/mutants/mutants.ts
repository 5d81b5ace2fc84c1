/** A mistake in the compiler: a text of one of its files, and what stands there instead. */
export interface Mutant {
  readonly name: string;
  /** Below packages/rule-compiler/src. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Mistakes that people make, each in one place. Every one must make the comparison of meaning and model fail. */
export const mutants: readonly Mutant[] = [
  {
    name: "drops the anchor at the end of a pattern",
    file: "emit/filter.ts",
    from: "fields.text(formula.pattern.anchored)",
    to: "fields.text(formula.pattern.anchored.slice(0, -1))",
  },
  {
    name: "drops the anchor at the beginning of a pattern",
    file: "emit/filter.ts",
    from: "fields.text(formula.pattern.anchored)",
    to: "fields.text(formula.pattern.anchored.slice(1))",
  },
  {
    name: "matches patterns with values of any type",
    file: "emit/filter.ts",
    from: "(${isString(formula.at, formula.path, fields)} && ${value} =~ ${pattern})",
    to: "${value} =~ ${pattern}",
  },
  {
    name: "compares values of any type as numbers",
    file: "emit/filter.ts",
    from: "(${isNumber} && ${value} ${formula.operator}",
    to: "(${isNumber.slice(0, 0)}${value} ${formula.operator}",
  },
  {
    name: "takes null for missing",
    file: "emit/filter.ts",
    from: '${differs} ${fields.text("[]")}',
    to: '${differs} ${fields.text("[null]")}',
  },
  {
    name: "looks for the first value of a list only",
    file: "emit/filter.ts",
    from: "formula.values.map((value) => ({ ...formula, values: [value] })),",
    to: "formula.values.slice(0, 1).map((value) => ({ ...formula, values: [value] })),",
  },
  {
    name: "writes keys without escapes",
    file: "emit/gjson.ts",
    from: "return /^[0-9]+$/.test(key) ? `\\\\${key}` : escaped;",
    to: "return escaped.slice(0, 0) + key;",
  },
  {
    name: "takes a number for an index of lists",
    file: "emit/gjson.ts",
    from: "return /^[0-9]+$/.test(key) ? `\\\\${key}` : escaped;",
    to: "return escaped;",
  },
  {
    name: "writes brackets into constants",
    file: "emit/gjson.ts",
    from: "json.replaceAll(/[()[\\]{}\\x7f-\\x9f\\u2028\\u2029\\ufffe\\uffff]/g,",
    to: "json.replaceAll(/[\\x7f-\\x9f\\u2028\\u2029\\ufffe\\uffff]/g,",
  },
  {
    name: "looks for late deletions where others stand",
    file: "emit/gjson.ts",
    from: 'return at === "last" ? "[body,body.Obj].#(metadata)#|0" : at;',
    to: 'return at === "last" ? "body" : at;',
  },
  {
    name: "swaps old and new in the event",
    file: "emit/payload.ts",
    from: "const paths = objects.map(",
    to: "const paths = objects.toReversed().map(",
  },
  {
    name: "gives every event the class added",
    file: "emit/payload.ts",
    from: '`"eventType":${staticString(eventClass)}`',
    to: '`"eventType":${staticString(eventClass.slice(0, 0) + "added")}`',
  },
  {
    name: "forgets a namespace",
    file: "plan/watches.ts",
    from: 'return rule.namespaces.length === 0 ? [""] : rule.namespaces;',
    to: 'return rule.namespaces.length < 2 ? [rule.namespaces[0] ?? ""] : rule.namespaces.slice(1);',
  },
  {
    name: "watches the whole cluster instead of namespaces",
    file: "plan/watches.ts",
    from: 'return rule.namespaces.length === 0 ? [""] : rule.namespaces;',
    to: 'return rule.namespaces.slice(0, 0).concat("");',
  },
  {
    name: "forgets the excluded namespaces",
    file: "plan/routes.ts",
    from: "if (rule.excludeNamespaces.length === 0) return all([]);",
    to: "if (rule.excludeNamespaces.length >= 0) return all([]);",
  },
  {
    name: "takes a new object of an old name for a change",
    file: "plan/routes.ts",
    from: 'return all([not(uidDiffers), selected("body"), selected("oldBody"), updatesOn(rule)]);',
    to: 'return all([selected("body"), selected("oldBody"), updatesOn(rule)]);',
  },
  {
    name: "forgets that objects enter a field selector",
    file: "plan/routes.ts",
    from: 'return all([selected("body"), any([not(selected("oldBody")), uidDiffers])]);',
    to: 'return all([selected("body"), uidDiffers]);',
  },
  {
    name: "takes objects that leave a field selector for changed",
    file: "plan/routes.ts",
    from: 'return all([not(uidDiffers), selected("body"), selected("oldBody"), updatesOn(rule)]);',
    to: 'return all([not(uidDiffers), selected("oldBody"), updatesOn(rule)]);',
  },
  {
    name: "asks for changes of all of updatesOn",
    file: "plan/routes.ts",
    from: "return any(rule.updatesOn.map(",
    to: "return all(rule.updatesOn.map(",
  },
  {
    name: "looks for the ignore label on the new object only",
    file: "plan/routes.ts",
    from: 'UPDATE: ["body", "oldBody"],',
    to: 'UPDATE: ["body"],',
  },
  {
    name: "lets a missing value match no pattern at all",
    file: "plan/condition-formula.ts",
    from: 'return any([not({ kind: "present", at, path }), all([{ kind: "isString", at, path }, not(matches)])]);',
    to: 'return all([{ kind: "isString", at, path }, not(matches)]);',
  },
  {
    name: "judges what a value was by what it is",
    file: "plan/condition-formula.ts",
    from: 'oneOf([test.changed.from], "oldBody")',
    to: 'oneOf([test.changed.from], "body")',
  },
  {
    name: "swaps in and notin of labels",
    file: "emit/event-source.ts",
    from: '  in: "in",\n  notIn: "notin",',
    to: '  in: "notin",\n  notIn: "in",',
  },
  {
    name: "publishes again what was there before the start",
    file: "emit/event-source.ts",
    from: "{ ...labels, afterStart: true }",
    to: "{ ...labels, afterStart: false }",
  },
  {
    name: "drops deletions that are noticed late",
    file: "emit/event-source.ts",
    from: "...(Object.keys(filter).length > 0 ? { filter } : {}),",
    to: "filter,",
  },
  {
    name: "gives a Workflow a value for a constant, which counts for dependencies that did not fire",
    file: "emit/workflow-trigger.ts",
    from: "return { dataKey: staticString(route.kind) };",
    to: "return { value: route.kind } as never;",
  },
  {
    name: "forgets the version in the names of Workflows",
    file: "emit/workflow-trigger.ts",
    from: "identity, namedByVersion(route.kind))",
    to: "identity, route.kind.length < 0 && namedByVersion(route.kind))",
  },
  {
    name: "starts Workflows about the object as it was",
    file: "emit/workflow-trigger.ts",
    from: "const last = objects.at(-1);",
    to: "const last = objects.at(0);",
  },
];
