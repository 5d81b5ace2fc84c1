import { add, on, onWidgets, remove, thing, update, type EventClass, type Row } from "./row.ts";

type Case = readonly [changed: unknown, before: string | undefined, after: string | undefined, holds: boolean];

const missing = undefined;

const changed: readonly Case[] = [
  [true, '"a"', '"b"', true],
  [true, '"a"', '"a"', false],
  [true, missing, '"a"', true],
  [true, '"a"', missing, true],
  [true, missing, "null", true],
  [true, "null", missing, true],
  [true, "null", "null", false],
  [true, missing, missing, false],
  [true, "1", '"1"', true],
  [true, "1", "1.0", false],
  [true, "{}", "[]", true],
  [true, "{}", missing, true],
  [true, "[]", "null", true],
  [true, '""', missing, true],
  [true, "false", missing, true],
  [true, "[1,2]", "[2,1]", true],
  [true, '{"a":1,"b":2}', '{"b":2,"a":1}', false],
  [true, "[[1,[2]]]", "[[1,[3]]]", true],
  [true, "9007199254740992", "9007199254740993", true],
  [{ from: "a" }, '"a"', '"b"', true],
  [{ from: "a" }, '"a"', '"a"', false],
  [{ from: "a" }, '"a"', missing, true],
  [{ from: "a" }, '"x"', '"b"', false],
  [{ from: "a" }, missing, '"b"', false],
  [{ to: "b" }, '"a"', '"b"', true],
  [{ to: "b" }, missing, '"b"', true],
  [{ to: "b" }, '"b"', '"b"', false],
  [{ to: "b" }, '"a"', '"c"', false],
  [{ to: "b" }, '"a"', missing, false],
  [{ from: "a", to: "b" }, '"a"', '"b"', true],
  [{ from: "a", to: "b" }, '"a"', '"c"', false],
  [{ from: "a", to: "b" }, '"b"', '"a"', false],
  [{ from: null }, "null", "1", true],
  [{ from: null }, "null", missing, true],
  [{ from: null }, missing, "1", false],
  [{ to: null }, "1", "null", true],
  [{ to: null }, missing, "null", true],
  [{ to: null }, "1", missing, false],
  [{ from: false, to: true }, "false", "true", true],
  [{ from: false, to: true }, missing, "true", false],
  [{ from: false, to: true }, '"false"', "true", false],
  [{ from: 1, to: 2 }, "1", "2", true],
  [{ from: 1, to: 2 }, '"1"', "2", false],
  [{ to: 0 }, missing, "0", true],
  [{ to: 0 }, "1", "false", false],
];

const updatesOn: readonly (readonly [
  name: string,
  fields: readonly string[],
  before: string,
  after: string,
  holds: boolean,
])[] = [
  ["a listed key changed", ["data"], '"data":{"a":"1"}', '"data":{"a":"2"}', true],
  ["another key changed", ["data"], '"data":{"a":"1"},"immutable":false', '"data":{"a":"1"},"immutable":true', false],
  ["a listed key appears", ["data"], "", '"data":{}', true],
  ["a listed key disappears", ["data"], '"data":{"a":"1"}', "", true],
  ["a listed key is missing on both sides", ["data"], "", '"immutable":true', false],
  ["null is not missing", ["data"], "", '"data":null', true],
  ["an empty object is not an empty array", ["data"], '"data":{}', '"data":[]', true],
  ["an empty object is not missing", ["data"], '"data":{}', "", true],
  ["the order of members does not count", ["data"], '"data":{"a":"1","b":"2"}', '"data":{"b":"2","a":"1"}', false],
  ["a key in another letter case is the real one", ["DATA"], '"data":{"a":"1"}', '"data":{"a":"2"}', true],
  [
    "a camelCase key is found in lower case",
    ["binarydata"],
    '"binaryData":{"a":"MQ=="}',
    '"binaryData":{"a":"Mg=="}',
    true,
  ],
  ["any of several keys is enough", ["binaryData", "data"], '"data":{"a":"1"}', '"data":{"a":"2"}', true],
  ["a nested path changed", ["data.a"], '"data":{"a":"1"}', '"data":{"a":"2"}', true],
  ["beside a nested path", ["data.a"], '"data":{"a":"1","b":"1"}', '"data":{"a":"1","b":"2"}', false],
  ["a key with dots", ['data["a.b/c"]'], '"data":{"a.b/c":"1"}', '"data":{"a.b/c":"2"}', true],
  [
    "beside a key with dots",
    ['data["a.b"]'],
    '"data":{"a.b":"1","a":{"b":1}}',
    '"data":{"a.b":"1","a":{"b":2}}',
    false,
  ],
  ["text that looks like a date", ["data"], '"data":{"a":"2024-01-01"}', '"data":{"a":"2024-01-01T00:00:00Z"}', true],
  ["brackets and quotes in text", ["data"], '"data":{"a":"]}\\""}', '"data":{"a":"]}\\"\\""}', true],
  ["an unknown key, as written", ["nonsense"], '"data":{"a":"1"}', '"data":{"a":"2"}', false],
];

const widgetUpdates: readonly (readonly [
  name: string,
  fields: readonly string[],
  before: string,
  after: string,
  holds: boolean,
])[] = [
  ["the last digit of a big integer", ["spec"], '"spec":9007199254740992', '"spec":9007199254740993', true],
  ["the same big integer", ["spec"], '"spec":9007199254740993,"a":1', '"spec":9007199254740993,"a":2', false],
  ["an array inside an array", ["spec"], '"spec":[[1,2],[3]]', '"spec":[[1,2],[4]]', true],
  ["1 and 1.0 are the same event", ["spec"], '"spec":1,"a":1', '"spec":1.0,"a":2', false],
  ["1 and text are not", ["spec"], '"spec":1', '"spec":"1"', true],
  [
    "an element of an array",
    ["spec.c[1].image"],
    '"spec":{"c":[{"image":"a"},{"image":"b"}]}',
    '"spec":{"c":[{"image":"a"},{"image":"c"}]}',
    true,
  ],
  [
    "beside an element",
    ["spec.c[1]"],
    '"spec":{"c":[{"image":"a"},{"image":"b"}]}',
    '"spec":{"c":[{"image":"x"},{"image":"b"}]}',
    false,
  ],
  ["a null element appears", ["spec[0]"], '"spec":[]', '"spec":[null]', true],
  ["a key of digits in an array", ["spec.0"], '"spec":["a"]', '"spec":["b"]', false],
];

const data = (value: string): string => thing(`"data":{"a":"${value}"}`);

/** What counts as a change, for `changed` and for `updatesOn`. */
export const changeRows: readonly Row[] = [
  ...changed.map(([operand, before, after, holds]) => ({
    name: `changed ${JSON.stringify(operand)} ${holds ? "holds" : "does not hold"} from ${before ?? "missing"} to ${after ?? "missing"}`,
    rule: onWidgets({ eventTypes: ["MODIFIED"], when: [{ path: "spec.v", changed: operand }] }),
    change: update(spec(before), spec(after)),
    want: modified(holds),
  })),
  ...updatesOn.map(([name, fields, before, after, holds]) => ({
    name: `updatesOn ${holds ? "counts" : "does not count"}: ${name}`,
    rule: on("v1/configmaps", { eventTypes: ["MODIFIED"], updatesOn: fields }),
    change: update(thing(before), thing(after)),
    want: modified(holds),
  })),
  ...widgetUpdates.map(([name, fields, before, after, holds]) => ({
    name: `updatesOn ${holds ? "counts" : "does not count"}: ${name}`,
    rule: onWidgets({ eventTypes: ["MODIFIED"], updatesOn: fields }),
    change: update(thing(before), thing(after)),
    want: modified(holds),
  })),
  {
    name: "updatesOn does not touch ADDED",
    rule: on("v1/configmaps", { updatesOn: ["binaryData"] }),
    change: add(data("1")),
    want: ["added"],
  },
  {
    name: "updatesOn does not touch DELETED",
    rule: on("v1/configmaps", { updatesOn: ["binaryData"] }),
    change: remove(data("1")),
    want: ["deleted"],
  },
  {
    name: "updatesOn and when must both hold",
    rule: on("v1/configmaps", {
      eventTypes: ["MODIFIED"],
      updatesOn: ["data"],
      when: [{ path: "data.a", equals: "3" }],
    }),
    change: update(data("1"), data("2")),
    want: [],
  },
  {
    name: "when is judged on the new object of an update",
    rule: on("v1/configmaps", { eventTypes: ["MODIFIED"], when: [{ path: "data.a", equals: "2" }] }),
    change: update(data("1"), data("2")),
    want: ["modified"],
  },
  {
    name: "when knows no enter and leave: an update away from the value is nothing",
    rule: on("v1/configmaps", { when: [{ path: "data.a", equals: "1" }] }),
    change: update(data("1"), data("2")),
    want: [],
  },
  {
    name: "changed never holds for an added object",
    rule: on("v1/configmaps", { eventTypes: ["ADDED", "MODIFIED"], when: [{ path: "data.a", changed: true }] }),
    change: add(data("1")),
    want: [],
  },
  {
    name: "changed never holds for a deleted object",
    rule: on("v1/configmaps", { when: [{ path: "data.a", changed: { to: "1" } }] }),
    change: remove(data("1")),
    want: [],
  },
];

function spec(value: string | undefined): string {
  return thing(value === undefined ? '"spec":{}' : `"spec":{"v":${value}}`);
}

function modified(holds: boolean): readonly EventClass[] {
  return holds ? ["modified"] : [];
}
