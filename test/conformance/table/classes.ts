import { add, on, onWidgets, remove, thing, update, vanish, type Change, type EventClass, type Row } from "./row.ts";

const one = thing('"data":{"a":"1"}');
const two = thing('"data":{"a":"2"}');
const reborn = two.replace('"u1"', '"u2"');

const everyType: readonly (readonly [eventTypes: readonly string[], change: Change, want: readonly EventClass[]])[] = [
  [[], add(one), ["added"]],
  [[], update(one, two), ["modified"]],
  [[], remove(one), ["deleted"]],
  [[], vanish(one), ["deleted"]],
  [["ADDED"], add(one), ["added"]],
  [["ADDED"], update(one, two), []],
  [["ADDED"], remove(one), []],
  [["MODIFIED"], add(one), []],
  [["MODIFIED"], update(one, two), ["modified"]],
  [["MODIFIED"], remove(one), []],
  [["DELETED"], add(one), []],
  [["DELETED"], update(one, two), []],
  [["DELETED"], remove(one), ["deleted"]],
  [["DELETED"], vanish(one), ["deleted"]],
  [["added", "Deleted"], add(one), ["added"]],
  [["added", "Deleted"], update(one, two), []],
  [["modified", "DELETED"], vanish(one), ["deleted"]],
];

// Between two watches an object may be deleted and made anew; the informer reports one UPDATE of two uids.
const rebirth: readonly (readonly [eventTypes: readonly string[], want: readonly EventClass[]])[] = [
  [[], ["added", "deleted"]],
  [["ADDED", "MODIFIED"], ["added"]],
  [["MODIFIED", "DELETED"], ["deleted"]],
  [["MODIFIED"], []],
  [["ADDED"], []],
  [["DELETED"], []],
  [["ADDED", "DELETED"], []],
];

const label = (value: string): string => thing('"data":{"a":"1"}', `"labels":{"app":"x","er-k8s-sensor":"${value}"}`);
const unlabelled = thing('"data":{"a":"2"}', '"labels":{"app":"x"}');
const annotated = thing("", '"annotations":{"er-k8s-sensor":"ignore"}');
const ignored: readonly (readonly [name: string, change: Change, want: readonly EventClass[]])[] = [
  ["an added object", add(label("ignore")), []],
  ["another value is no mark", add(label("ignored")), ["added"]],
  ["another letter case is no mark", add(label("Ignore")), ["added"]],
  ["the empty value is no mark", add(label("")), ["added"]],
  ["an annotation is no mark", add(annotated), ["added"]],
  ["an update that puts the label on", update(unlabelled, label("ignore")), []],
  ["an update that takes the label off", update(label("ignore"), unlabelled), []],
  ["an update under the label", update(label("ignore"), label("ignore").replace("1", "2")), []],
  ["an update from one value to another", update(label("a"), label("b")), ["modified"]],
  ["a deleted object", remove(label("ignore")), []],
  ["a tombstone", vanish(label("ignore")), []],
  ["a tombstone without the label", vanish(unlabelled), ["deleted"]],
  ["an object made anew under the label", update(one, label("ignore").replace('"u1"', '"u2"')), []],
];

const inNamespace = (namespace: string): string => one.replace('"default"', `"${namespace}"`);
const excluded: readonly (readonly [name: string, change: Change, want: readonly EventClass[]])[] = [
  ["in an excluded namespace", add(inNamespace("kube-system")), []],
  ["in the other excluded namespace", remove(inNamespace("b")), []],
  ["in another namespace", add(inNamespace("default")), ["added"]],
  ["in a namespace of a longer name", add(inNamespace("kube-system2")), ["added"]],
  ["in a namespace of a shorter name", remove(inNamespace("kube")), ["deleted"]],
  ["an update in an excluded namespace", update(inNamespace("b"), inNamespace("b").replace("1", "2")), []],
  ["an update in another", update(one, two), ["modified"]],
  ["a tombstone in an excluded namespace", vanish(inNamespace("kube-system")), []],
  ["a tombstone in another", vanish(one), ["deleted"]],
];

const marked =
  '{"a":9007199254740993,"metadata":{"name":"x","namespace":"default","uid":"u1"},"z":"\\u003c\\u0026\\u003e😀"}';
const marks = thing('"z":"<&>😀","a":9007199254740993');
const event = (type: string, ...objects: readonly string[]): string =>
  `{"eventType":"${type}","ruleID":"r","objects":[${objects.join(",")}]}`;
const goOrder = (object: string): string => {
  const { metadata, ...members } = JSON.parse(object) as Record<string, unknown>;
  return JSON.stringify({ ...members, metadata });
};

/** Which events a rule sees, whatever it says about the object. */
export const classRows: readonly Row[] = [
  ...everyType.map(([eventTypes, change, want]) => ({
    name: `eventTypes ${JSON.stringify(eventTypes)} makes of ${change.tombstone ? "a tombstone" : change.type}: ${want.join() || "nothing"}`,
    rule: on("v1/configmaps", eventTypes.length > 0 ? { eventTypes } : {}),
    change,
    want,
  })),
  ...rebirth.map(([eventTypes, want]) => ({
    name: `eventTypes ${JSON.stringify(eventTypes)} makes of an object made anew: ${want.join(" and ") || "nothing"}`,
    rule: on("v1/configmaps", { eventTypes }),
    change: update(one, reborn),
    want,
  })),
  ...ignored.map(([name, change, want]) => ({
    name: `ignore label: ${name}`,
    rule: on("v1/configmaps", {}),
    change,
    want,
  })),
  ...excluded.map(([name, change, want]) => ({
    name: `excludeNamespaces: ${name}`,
    rule: on("v1/configmaps", { excludeNamespaces: ["kube-system", "b"] }),
    change,
    want,
  })),
  {
    name: "payload of an added object",
    rule: onWidgets({}),
    change: add(marks),
    want: ["added"],
    payload: [event("added", marked)],
  },
  {
    name: "payload of a modified object: old, then new",
    rule: on("v1/configmaps", {}),
    change: update(one, two),
    want: ["modified"],
    payload: [event("modified", goOrder(one), goOrder(two))],
  },
  {
    name: "payload of a deleted object",
    rule: onWidgets({}),
    change: remove(marks),
    want: ["deleted"],
    payload: [event("deleted", marked)],
  },
  {
    name: "payload of a tombstone: the object, not the tombstone",
    rule: onWidgets({}),
    change: vanish(marks),
    want: ["deleted"],
    payload: [event("deleted", marked)],
  },
  {
    name: "payload of an object with a member Obj of its own",
    rule: onWidgets({}),
    change: remove(thing('"Obj":{"metadata":{"name":"no"}},"Key":"k"')),
    want: ["deleted"],
    payload: [
      event(
        "deleted",
        '{"Key":"k","Obj":{"metadata":{"name":"no"}},"metadata":{"name":"x","namespace":"default","uid":"u1"}}',
      ),
    ],
  },
  {
    name: "payloads of an object made anew",
    rule: on("v1/configmaps", {}),
    change: update(one, reborn),
    want: ["added", "deleted"],
    payload: [event("added", goOrder(reborn)), event("deleted", goOrder(one))],
  },
  {
    name: "when is judged on a tombstone's object",
    rule: on("v1/configmaps", { when: [{ path: "data.a", equals: "1" }] }),
    change: vanish(one),
    want: ["deleted"],
  },
  {
    name: "when refuses a tombstone's object",
    rule: on("v1/configmaps", { when: [{ path: "data.a", equals: "2" }] }),
    change: vanish(one),
    want: [],
  },
  {
    name: "a negative condition is not fooled by the tombstone's shape",
    rule: on("v1/configmaps", { when: [{ path: "data.a", notEquals: "1" }] }),
    change: vanish(one),
    want: [],
  },
  {
    name: "exists: false is not fooled by the tombstone's shape",
    rule: on("v1/configmaps", { when: [{ path: "data", exists: false }] }),
    change: vanish(one),
    want: [],
  },
  {
    name: "an index reaches into a tombstone's object",
    rule: onWidgets({ when: [{ path: "spec[1].a", equals: "v" }] }),
    change: vanish(thing('"spec":[null,{"a":"v"}]')),
    want: ["deleted"],
  },
  {
    name: "when judges an object made anew: the new one as added, the old one as deleted",
    rule: on("v1/configmaps", { when: [{ path: "data.a", equals: "2" }] }),
    change: update(one, reborn),
    want: ["added"],
  },
  {
    name: "when judges an object made anew: the old one matches",
    rule: on("v1/configmaps", { when: [{ path: "data.a", equals: "1" }] }),
    change: update(one, reborn),
    want: ["deleted"],
  },
  {
    name: "updatesOn does not touch an object made anew",
    rule: on("v1/configmaps", { updatesOn: ["binaryData"] }),
    change: update(one, reborn),
    want: ["added", "deleted"],
  },
  {
    name: "changed does not hold for an object made anew",
    rule: on("v1/configmaps", { when: [{ path: "data.a", changed: true }] }),
    change: update(one, reborn),
    want: [],
  },
  {
    name: "an object leaves under the ignore label",
    rule: on("v1/configmaps", { fieldFilter: "metadata.name=x" }),
    change: update(label("ignore"), one.replace('"x"', '"y"')),
    want: [],
  },
  {
    name: "labels that are null carry no mark",
    rule: on("v1/configmaps", {}),
    change: add(thing("", '"labels":null')),
    want: ["added"],
  },
  {
    name: "a rule id is written as it is",
    rule: onWidgets({ id: "Cm.rule_1-x" }),
    change: add(marks),
    want: ["added"],
    payload: [`{"eventType":"added","ruleID":"Cm.rule_1-x","objects":[${marked}]}`],
  },
];
