import { dependency, entry, filters, rowsOf, sensor, two, type ManifestRow } from "./row.ts";

const data = (keys: string): string => filters(`data:\n  - ${keys}`);
const expr = (keys: string): string => filters(`exprs:\n  - ${keys}`);
const pods = entry("eventTypes: [UPDATE]");
/** A Sensor beside the EventSource that it hears. */
const beside = (more: string): string => `${pods}---\n${dependency(more)}`;
const logBoth = "- template: {name: log, conditions: one || other, log: {}}";

/** What dependencies hear, and what their filters make of it. */
export const filterRows: readonly ManifestRow[] = [
  ...rowsOf(data, [
    [
      "MANIFEST_PATTERN_UNANCHORED",
      "{path: body.action, type: string, value: [⟦labeled⟧]}",
      "{path: body.action, type: string, value: [^labeled$]}",
    ],
    [
      "MANIFEST_PATTERN_UNANCHORED",
      "{path: body.action, type: string, value: [⟦opened|closed⟧]}",
      '{path: body.action, type: string, value: ["^(?:opened|closed)$"]}',
      'write "^(?:opened|closed)$"',
    ],
    [
      "MANIFEST_NOT_EQUAL_SEVERAL",
      '{path: body.action, type: string, comparator: "!=", ⟦value⟧: [^opened$, ^closed$]}',
      '{path: body.action, type: string, comparator: "!=", value: ["^(opened|closed)$"]}',
      "which is always",
    ],
    [
      "MANIFEST_NOT_EQUAL_SEVERAL",
      '{path: body.count, type: number, comparator: "!=", ⟦value⟧: ["1", "2"]}',
      '{path: body.count, type: number, comparator: "!=", value: ["1"]}',
    ],
    [
      "MANIFEST_NEVER_PASSES",
      '{path: body.name, type: string, comparator: ⟦">"⟧, value: [^a$]}',
      '{path: body.name, type: string, comparator: "=", value: [^a$]}',
      "strings are not compared by >",
    ],
    [
      "MANIFEST_COMPARATOR_IGNORED",
      '{path: body.paused, type: bool, comparator: ⟦"!="⟧, value: ["true"]}',
      '{path: body.paused, type: bool, value: ["false"]}',
    ],
    [
      "MANIFEST_FILTER_FAILS",
      "{path: body.a, type: ⟦text⟧, value: [^a$]}",
      "{path: body.a, type: string, value: [^a$]}",
    ],
    [
      "MANIFEST_FILTER_FAILS",
      '{path: body.a, type: bool, value: [⟦"yes"⟧]}',
      '{path: body.a, type: bool, value: ["true"]}',
    ],
    [
      "MANIFEST_FILTER_FAILS",
      '{path: body.a, type: number, value: [⟦"5s"⟧]}',
      '{path: body.a, type: number, value: ["5"]}',
    ],
    [
      "MANIFEST_FILTER_FAILS",
      "{path: body.a, type: string, value: [⟦'^(a$'⟧]}",
      "{path: body.a, type: string, value: ['^(a)$']}",
    ],
    [
      "MANIFEST_FILTER_FAILS",
      "{path: body.a, type: string, value: [^a$], template: ⟦'{{ .Input'⟧}",
      "{path: body.a, type: string, value: [^a$], template: '{{ .Input }}'}",
      "the template does not parse",
    ],
    ["MANIFEST_REFUSED", "{path: body.a, type: string, ⟦value⟧: []}", "{path: body.a, type: string, value: [^a$]}"],
    ["MANIFEST_REFUSED", '{path: body.a, type: string, value: [⟦""⟧]}', '{path: body.a, type: string, value: ["^$"]}'],
    [
      "MANIFEST_REFUSED",
      '{path: body.a, type: number, comparator: ⟦"=="⟧, value: ["1"]}',
      '{path: body.a, type: number, comparator: "=", value: ["1"]}',
      "write =",
    ],
    ["MANIFEST_REFUSED", "{⟦path⟧: '', type: string, value: [^a$]}", "{path: body.a, type: string, value: [^a$]}"],
  ]),
  ...rowsOf(expr, [
    [
      "MANIFEST_FILTER_FAILS",
      "{expr: ⟦a = 'x'⟧, fields: [{name: a, path: '[body.a,!0].0'}]}",
      "{expr: a == 'x', fields: [{name: a, path: '[body.a,!0].0'}]}",
      "write == to compare",
    ],
    [
      "MANIFEST_FILTER_FAILS",
      "{expr: ⟦a == x⟧, fields: [{name: a, path: '[body.a,!0].0'}]}",
      "{expr: a == 'x', fields: [{name: a, path: '[body.a,!0].0'}]}",
      "put a text in single quotes",
    ],
    [
      "MANIFEST_FILTER_FAILS",
      "{expr: ⟦my-name == 'x'⟧, fields: [{name: my-name, path: '[body.a,!0].0'}]}",
      "{expr: name == 'x', fields: [{name: name, path: '[body.a,!0].0'}]}",
      "read as a subtraction",
    ],
    [
      "MANIFEST_FILTER_FAILS",
      "{expr: ⟦body.Kind == 'x'⟧, fields: [{name: a, path: '[body.kind,!0].0'}]}",
      "{expr: a == 'x', fields: [{name: a, path: '[body.kind,!0].0'}]}",
      "is no variable",
    ],
    [
      "MANIFEST_NEVER_PASSES",
      "{expr: ⟦1 == 2⟧, fields: [{name: a, path: '[body.a,!0].0'}]}",
      "{expr: a == 2, fields: [{name: a, path: '[body.a,!0].0'}]}",
    ],
    [
      "MANIFEST_DATE_LITERAL",
      "{expr: ⟦a == '2026-01-31'⟧, fields: [{name: a, path: '[body.a,!0].0'}]}",
      "{expr: a == day, fields: [{name: a, path: '[body.a,!0].0'}, {name: day, path: '!\"2026-01-31\"'}]}",
    ],
    [
      "MANIFEST_NOT_CHECKED",
      "{expr: ⟦ä == 2⟧, fields: [{name: ä, path: '[body.a,!0].0'}]}",
      "{expr: a == 2, fields: [{name: a, path: '[body.a,!0].0'}]}",
    ],
    ["MANIFEST_REFUSED", "{expr: a == 2, ⟦fields⟧: []}", "{expr: a == 2, fields: [{name: a, path: '[body.a,!0].0'}]}"],
  ]),
  ...rowsOf(filters, [
    [
      "MANIFEST_PATH_MISSING",
      "data:\n  - {path: ⟦body.spec.paused⟧, type: bool, value: ['true']}",
      "exprs:\n  - {expr: paused == true, fields: [{name: paused, path: '[body.spec.paused,!false].0'}]}",
      '[body.spec.paused,!""].0',
    ],
    ["MANIFEST_SCRIPT", "⟦script⟧: return event.type == 'ADD'", "data:\n  - {path: type, type: string, value: [ADD]}"],
    ["MANIFEST_NEVER_PASSES", "context: {source: ⟦other⟧}", "context: {source: pods}", 'is "pods", not "other"'],
    ["MANIFEST_REFUSED", "⟦context⟧: {}", "context: {subject: pods}"],
    ["MANIFEST_REFUSED", '⟦time⟧: {start: "08:00", stop: "17:00:00"}', 'time: {start: "08:00:00", stop: "17:00:00"}'],
    ["MANIFEST_REFUSED", '⟦time⟧: {start: "8:00:00", stop: "08:00:00"}', 'time: {start: "08:00:00", stop: "17:00:00"}'],
    [
      "MANIFEST_REFUSED",
      "dataLogicalOperator: ⟦OR⟧\ndata:\n  - {path: type, type: string, value: [ADD]}",
      "dataLogicalOperator: or\ndata:\n  - {path: type, type: string, value: [ADD]}",
      "write or",
    ],
  ]),
  ...rowsOf(dependency, [
    [
      "MANIFEST_FILTERS_OR",
      "⟦filtersLogicalOperator⟧: or\nfilters:\n  time: {start: '08:00:00', stop: '17:00:00'}\n  data: [{path: type, type: string, value: [ADD]}]",
      "filters:\n  time: {start: '08:00:00', stop: '17:00:00'}\n  data: [{path: type, type: string, value: [ADD]}]",
    ],
    ["MANIFEST_SCRIPT", "⟦transform⟧: {script: return event}", "filters: {}", "the transform"],
    ["MANIFEST_TRANSFORM", "⟦transform⟧: {jq: .}", "filters: {}"],
  ]),
  ...rowsOf(beside, [
    [
      "MANIFEST_PATH_NEVER",
      "filters:\n  data:\n    - {path: ⟦data.body.kind⟧, type: string, value: [^Pod$]}",
      "filters:\n  data:\n    - {path: body.kind, type: string, value: [^Pod$]}",
      "leave out data: paths begin inside it",
    ],
  ]),
  {
    code: "MANIFEST_PATH_NEVER",
    name: "of a webhook, as part of a filter",
    bad: webhookAnd(
      "exprLogicalOperator: or\n    exprs:\n      - {expr: a == 1, fields: [{name: a, path: ⟦count⟧}]}\n      - {expr: b == 1, fields: [{name: b, path: '[body.b,!0].0'}]}",
    ),
    good: webhookAnd(
      "exprLogicalOperator: or\n    exprs:\n      - {expr: a == 1, fields: [{name: a, path: body.count}]}\n      - {expr: b == 1, fields: [{name: b, path: '[body.b,!0].0'}]}",
    ),
    says: "this part of the filter fails on every event",
  },
  {
    code: "MANIFEST_EVENT_ELSEWHERE",
    bad: dependency("").replace("eventSourceName: pods", "eventSourceName: ⟦pods⟧"),
    good: beside(""),
  },
  {
    code: "MANIFEST_EVENT_MISSING",
    bad: beside("").replace("eventName: pods", "eventName: ⟦pod⟧"),
    good: beside(""),
    says: 'did you mean "pods"?',
  },
  {
    code: "MANIFEST_EVENT_GLOB",
    bad: dependency("").replace("eventName: pods", "eventName: ⟦pods-*⟧"),
    good: dependency(""),
  },
  {
    code: "MANIFEST_DEPENDENCY_TWICE",
    bad: sensor(two.replace("name: other", "name: ⟦one⟧"), logBoth.replace("other", "one")),
    good: sensor(two, logBoth),
    says: "only the last one exists",
  },
  {
    code: "MANIFEST_DEPENDENCY_TWICE",
    name: "names that conditions do not tell apart",
    bad: sensor(
      two.replace("name: one", "name: the-one").replace("name: other", "name: ⟦the_one⟧"),
      logBoth.replace("one || other", "the_one"),
    ),
    good: sensor(two, logBoth),
    says: "Argo reads - as _",
  },
  {
    code: "MANIFEST_DEPENDENCY_UNUSED",
    bad: sensor(two.replace("name: other", "name: ⟦other⟧"), logBoth.replace(" || other", "")),
    good: sensor(two, logBoth),
  },
  {
    code: "MANIFEST_REFUSED",
    name: "a dependency without event",
    bad: dependency("").replace("eventName: pods", "⟦eventName⟧: ''"),
    good: dependency(""),
    says: "a dependency has no eventName",
  },
  {
    code: "MANIFEST_REFUSED",
    name: "a Sensor without dependencies",
    bad: sensor("[]", "- template: {name: log, log: {}}").replace("dependencies:", "⟦dependencies⟧:"),
    good: sensor("- {name: pod, eventSourceName: pods, eventName: pods}", "- template: {name: log, log: {}}"),
  },
  {
    code: "MANIFEST_PATH_IN_LABEL",
    bad: beside(
      "filters:\n  data: [{path: ⟦body.metadata.labels.app.kubernetes.io/name⟧, type: string, value: [^web$]}]",
    ),
    good: beside(
      'filters:\n  data: [{path: "body.metadata.labels.app\\\\.kubernetes\\\\.io/name", type: string, value: [^web$]}]',
    ),
    says: "escape its dots: body.metadata.labels.app\\.kubernetes\\.io/name",
  },
  {
    code: "MANIFEST_BUSES_DIFFER",
    bad: `${pods}---\n${dependency("").replace("eventSourceName: pods", "eventSourceName: ⟦pods⟧").replace("spec:\n", "spec:\n  eventBusName: other\n")}`,
    good: `${pods.replace("spec:\n", "spec:\n  eventBusName: other\n")}---\n${dependency("").replace("spec:\n", "spec:\n  eventBusName: other\n")}`,
    says: 'publishes to the EventBus "default", and the Sensor listens to "other"',
  },
];

function webhookAnd(filter: string): string {
  const hook = `apiVersion: argoproj.io/v1alpha1\nkind: EventSource\nmetadata: {name: pods}\nspec:\n  webhook:\n    pods: {port: "12000", endpoint: /push, authSecret: {name: hook, key: token}}\n`;
  return `${hook}---\n${dependency(`filters:\n    ${filter}`.replaceAll("\n    ", "\n  "))}`;
}
