import { add, on, onWidgets, remove, thing, update, vanish, type Change, type EventClass, type Row } from "./row.ts";

const phase = (value: string): string => thing(`"status":{"phase":"${value}"}`);
const noPhase = thing('"status":{}');

const running = { fieldFilter: "status.phase=Running" };
const pods: readonly (readonly [name: string, fields: object, change: Change, want: readonly EventClass[]])[] = [
  ["an object that matches appears", running, add(phase("Running")), ["added"]],
  ["one that does not appears", running, add(phase("Pending")), []],
  ["one without the field appears", running, add(noPhase), []],
  ["an object enters", running, update(phase("Pending"), phase("Running")), ["added"]],
  ["an object enters from no field", running, update(noPhase, phase("Running")), ["added"]],
  ["an object stays", running, update(phase("Running"), phase("Running")), ["modified"]],
  ["an object leaves", running, update(phase("Running"), phase("Failed")), ["deleted"]],
  ["an object leaves to no field", running, update(phase("Running"), noPhase), ["deleted"]],
  ["an object stays outside", running, update(phase("Pending"), phase("Failed")), []],
  ["an object that matches goes", running, remove(phase("Running")), ["deleted"]],
  ["one that does not goes", running, remove(phase("Failed")), []],
  ["one that matches vanishes", running, vanish(phase("Running")), ["deleted"]],
  ["one that does not vanishes", running, vanish(phase("Failed")), []],
  ["text is compared with regard to case", running, add(phase("running")), []],
  ["text is compared whole", running, add(phase("RunningX")), []],
  [
    "ADDED alone counts entering",
    { ...running, eventTypes: ["ADDED"] },
    update(phase("Pending"), phase("Running")),
    ["added"],
  ],
  [
    "ADDED alone does not count staying",
    { ...running, eventTypes: ["ADDED"] },
    update(phase("Running"), phase("Running")),
    [],
  ],
  [
    "ADDED alone does not count leaving",
    { ...running, eventTypes: ["ADDED"] },
    update(phase("Running"), phase("Failed")),
    [],
  ],
  [
    "MODIFIED alone does not count entering",
    { ...running, eventTypes: ["MODIFIED"] },
    update(phase("Pending"), phase("Running")),
    [],
  ],
  [
    "MODIFIED alone counts staying",
    { ...running, eventTypes: ["MODIFIED"] },
    update(phase("Running"), phase("Running")),
    ["modified"],
  ],
  [
    "MODIFIED alone does not count leaving",
    { ...running, eventTypes: ["MODIFIED"] },
    update(phase("Running"), phase("Failed")),
    [],
  ],
  [
    "DELETED alone counts leaving",
    { ...running, eventTypes: ["DELETED"] },
    update(phase("Running"), phase("Failed")),
    ["deleted"],
  ],
  [
    "DELETED alone does not count entering",
    { ...running, eventTypes: ["DELETED"] },
    update(phase("Pending"), phase("Running")),
    [],
  ],
  ["DELETED alone counts going", { ...running, eventTypes: ["DELETED"] }, remove(phase("Running")), ["deleted"]],
  ["made anew, both match", running, update(phase("Running"), again(phase("Running"))), ["added", "deleted"]],
  ["made anew, the new one matches", running, update(phase("Failed"), again(phase("Running"))), ["added"]],
  ["made anew, the old one matches", running, update(phase("Running"), again(phase("Pending"))), ["deleted"]],
  ["made anew, none matches", running, update(phase("Failed"), again(phase("Pending"))), []],
  [
    "made anew, DELETED alone",
    { ...running, eventTypes: ["DELETED"] },
    update(phase("Running"), again(phase("Running"))),
    ["deleted"],
  ],
  ["unequal: a missing field is the empty text", { fieldFilter: "status.phase!=Running" }, add(noPhase), ["added"]],
  ["unequal: another value", { fieldFilter: "status.phase!=Running" }, add(phase("Failed")), ["added"]],
  ["unequal: the value", { fieldFilter: "status.phase!=Running" }, add(phase("Running")), []],
  [
    "unequal: leaving",
    { fieldFilter: "status.phase!=Running" },
    update(phase("Pending"), phase("Running")),
    ["deleted"],
  ],
  ["equal to nothing: missing", { fieldFilter: "status.phase=" }, add(noPhase), ["added"]],
  ["equal to nothing: the whole parent is missing", { fieldFilter: "status.phase=" }, add(thing()), ["added"]],
  ["equal to nothing: something", { fieldFilter: "status.phase=" }, add(phase("Running")), []],
  [
    "two terms, both match",
    { fieldFilter: "status.phase==Running,spec.nodeName!=n" },
    add(phase("Running")),
    ["added"],
  ],
  ["two terms, one matches", { fieldFilter: "status.phase==Running,spec.nodeName=n" }, add(phase("Running")), []],
  ["by name", { fieldFilter: "metadata.name=x" }, add(noPhase), ["added"]],
  ["by another name", { fieldFilter: "metadata.name=y" }, add(noPhase), []],
  ["by namespace", { fieldFilter: "metadata.namespace!=kube-system" }, add(noPhase), ["added"]],
  ["a boolean of a pod", { fieldFilter: "spec.hostNetwork=false" }, add(noPhase), ["added"]],
  ["a parent that is null", { fieldFilter: "status.phase!=Running" }, add(thing('"status":null')), ["added"]],
  [
    "updatesOn does not touch entering",
    { ...running, updatesOn: ["metadata"] },
    update(phase("Pending"), phase("Running")),
    ["added"],
  ],
  [
    "updatesOn does not touch leaving",
    { ...running, updatesOn: ["metadata"] },
    update(phase("Running"), phase("Failed")),
    ["deleted"],
  ],
  ["updatesOn judges staying", { ...running, updatesOn: ["metadata"] }, update(phase("Running"), phase("Running")), []],
  [
    "when judges an entering object by its new state",
    { ...running, when: [is("b")] },
    update(step("Pending", "a"), step("Running", "b")),
    ["added"],
  ],
  [
    "when refuses an entering object by its new state",
    { ...running, when: [is("a")] },
    update(step("Pending", "a"), step("Running", "b")),
    [],
  ],
  [
    "when judges a leaving object by its old state",
    { ...running, when: [is("a")] },
    update(step("Running", "a"), step("Failed", "b")),
    ["deleted"],
  ],
  [
    "when refuses a leaving object by its old state",
    { ...running, when: [is("b")] },
    update(step("Running", "a"), step("Failed", "b")),
    [],
  ],
  [
    "changed does not hold on entering",
    { ...running, when: [{ path: "status.reason", changed: true }] },
    update(step("Pending", "a"), step("Running", "b")),
    [],
  ],
  [
    "changed does not hold on leaving",
    { ...running, when: [{ path: "status.reason", changed: true }] },
    update(step("Running", "a"), step("Failed", "b")),
    [],
  ],
  [
    "changed holds on staying",
    { ...running, when: [{ path: "status.reason", changed: true }] },
    update(step("Running", "a"), step("Running", "b")),
    ["modified"],
  ],
];

const cordon = (value: string): string =>
  `{"metadata":{"name":"n","uid":"u1"},"spec":{${value && `"unschedulable":${value}`}}}`;
const nodes: readonly (readonly [fieldFilter: string, change: Change, want: readonly EventClass[]])[] = [
  ["spec.unschedulable=true", add(cordon("true")), ["added"]],
  ["spec.unschedulable=true", add(cordon("false")), []],
  ["spec.unschedulable=true", add(cordon("")), []],
  ["spec.unschedulable=false", add(cordon("")), ["added"]],
  ["spec.unschedulable=false", add(cordon("false")), ["added"]],
  ["spec.unschedulable!=true", add(cordon("")), ["added"]],
  ["spec.unschedulable!=false", add(cordon("")), []],
  ["spec.unschedulable=true", update(cordon(""), cordon("true")), ["added"]],
  ["spec.unschedulable=true", update(cordon("true"), cordon("")), ["deleted"]],
  ["spec.unschedulable=false", update(cordon("false"), cordon("")), ["modified"]],
];

const succeeded = (value: string): string => thing(`"status":{${value && `"succeeded":${value}`}}`);
const jobs: readonly (readonly [fieldFilter: string, change: Change, want: readonly EventClass[]])[] = [
  ["status.successful=3", add(succeeded("3")), ["added"]],
  ["status.successful=3", add(succeeded("33")), []],
  ["status.successful=0", add(succeeded("")), ["added"]],
  ["status.successful=0", add(succeeded("0")), ["added"]],
  ["status.successful!=0", add(succeeded("")), []],
  ["status.successful=1", update(succeeded(""), succeeded("1")), ["added"]],
  ["status.successful=1", update(succeeded("1"), succeeded("2")), ["deleted"]],
  ["status.successful=1", vanish(succeeded("1")), ["deleted"]],
];

const wholeNumbers: readonly (readonly [fieldFilter: string, value: string, want: readonly EventClass[]])[] = [
  ["spec.n=9007199254740993", "9007199254740993", ["added"]],
  ["spec.n=9007199254740993", "9007199254740992", []],
  ["spec.n!=9007199254740993", "9007199254740993", []],
  ["spec.n!=9007199254740993", "9007199254740992", ["added"]],
  ["spec.n=-9223372036854775808", "-9223372036854775808", ["added"]],
  ["spec.n=9223372036854775808", "9223372036854775808", []],
  ["spec.n=3", "3.0", ["added"]],
  ["spec.n=1.5", "1.5", []],
  ["spec.n!=1.5", "1.5", ["added"]],
];

/** Field selectors: what matches, and what an object that starts or stops matching is. */
export const fieldFilterRows: readonly Row[] = [
  ...pods.map(([name, fields, change, want]) => ({
    name: `fieldFilter of pods: ${name}`,
    rule: on("v1/pods", { ...fields }),
    change,
    want,
  })),
  ...nodes.map(([fieldFilter, change, want]) => tabled("v1/nodes", fieldFilter, change, want)),
  ...jobs.map(([fieldFilter, change, want]) => tabled("batch/v1/jobs", fieldFilter, change, want)),
  {
    name: "a custom kind is filtered by any path",
    rule: onWidgets({ fieldFilter: "spec.color=red" }),
    change: add(thing('"spec":{"color":"red"}')),
    want: ["added"],
  },
  ...wholeNumbers.map(([fieldFilter, value, want]) => ({
    name: `fieldFilter ${fieldFilter} of a custom kind at ${value}`,
    rule: onWidgets({ fieldFilter }),
    change: add(thing(`"spec":{"n":${value}}`)),
    want,
  })),
  {
    name: "payload of a leaving object: its last matching state",
    rule: on("v1/pods", running),
    change: update(phase("Running"), phase("Failed")),
    want: ["deleted"],
    payload: [
      '{"eventType":"deleted","ruleID":"r","objects":[{"metadata":{"name":"x","namespace":"default","uid":"u1"},"status":{"phase":"Running"}}]}',
    ],
  },
  {
    name: "payload of an entering object: its first matching state",
    rule: on("v1/pods", running),
    change: update(phase("Pending"), phase("Running")),
    want: ["added"],
    payload: [
      '{"eventType":"added","ruleID":"r","objects":[{"metadata":{"name":"x","namespace":"default","uid":"u1"},"status":{"phase":"Running"}}]}',
    ],
  },
];

function tabled(kind: string, fieldFilter: string, change: Change, want: readonly EventClass[]): Row {
  const shown = [change.oldBody, change.body].flatMap((object) =>
    object === undefined ? [] : [object.replace(/.*"uid":"u1"},?/, "{")],
  );
  return {
    name: `fieldFilter ${fieldFilter} at ${change.type} ${shown.join(" to ")}`,
    rule: on(kind, { fieldFilter }),
    change,
    want,
  };
}

function again(object: string): string {
  return object.replace('"u1"', '"u2"');
}

function step(value: string, reason: string): string {
  return thing(`"status":{"phase":"${value}","reason":"${reason}"}`);
}

function is(reason: string): object {
  return { path: "status.reason", equals: reason };
}
