import { add, onWidgets, thing, type Row } from "./row.ts";

// Each key, and keys beside it that a careless path would find instead.
const keys: readonly (readonly [key: string, ...decoys: string[]])[] = [
  ["", " ", "x"],
  ["a.b", "a"],
  ["app.kubernetes.io/name", "app"],
  ["a:b", "a", "b"],
  ["*", "x"],
  ["a*c", "abc", "ac"],
  ["?", "x"],
  ["a?c", "abc"],
  ["|", ""],
  ["a|b", "a", "b"],
  ["#", "x"],
  ["#(a==1)#"],
  ["@this", "this"],
  ["@tostr"],
  ["a.@reverse", "a"],
  ["!x", "x"],
  ['!"x"'],
  ["{a}", "a"],
  ["[0]", "0"],
  ["(a)", "a"],
  ["}", "]", ")"],
  ['"', '\\"'],
  ["'", '"'],
  ["\\", "\\\\"],
  ["\\.", "."],
  ["a,b", "a", "b"],
  ["<&>", "\\u003c\\u0026\\u003e"],
  ["a=b", "a"],
  ["~%^$;+`", "~"],
  [" ", ""],
  [" lead", "lead"],
  ["trail ", "trail"],
  ["a\nb", "a", "ab"],
  ["\t", " "],
  ["\u0001", ""],
  ["é", "e\u0301"],
  ["日本語"],
  ["😀", "😁"],
  ["\u2028", "\u2029"],
  ["__proto__", "proto"],
  ["constructor"],
  ["toString"],
  ["01", "1"],
  ["-1", "1"],
  ["1e1", "10"],
  ["18446744073709551616", "0"],
  ["true"],
  ["null"],
];

/** Keys of any text lead to the member of that name and to no other. */
export const pathRows: readonly Row[] = [
  ...keys.map(([key]) => keyed(`finds the key ${JSON.stringify(key)}`, key, `${JSON.stringify(key)}:"v"`, true)),
  ...keys
    .filter(([, ...decoys]) => decoys.length > 0)
    .map(([key, ...decoys]) => {
      const members = decoys.map((decoy) => `${JSON.stringify(decoy)}:"v"`).join(",");
      return keyed(`${JSON.stringify(key)} is none of ${JSON.stringify(decoys)}`, key, members, false);
    }),
  at("a dotted key is not two segments", "spec.a.b", '{"a.b":"v"}', false),
  at("two segments are not a dotted key", 'spec["a.b"]', '{"a":{"b":"v"}}', false),
  at("an unusual key goes on", 'spec["a.b/c"].d["é"]', '{"a.b/c":{"d":{"é":"v"}}}', true),
  at("a digit segment is a member", "spec.0", '{"0":"v"}', true),
  at("a digit segment is no index", "spec.0", '["v"]', false),
  at("a quoted digit is a member", 'spec["0"]', '{"0":"v"}', true),
  at("a quoted digit is no index", 'spec["0"]', '["v"]', false),
  at("a key with a leading zero is no index", 'spec["01"]', '["a","v"]', false),
  at("a digit member goes on", "spec.10.a", '{"10":{"a":"v"}}', true),
  at("an index is an element", "spec[0]", '["v"]', true),
  at("an index is no member", "spec[0]", '{"0":"v","#":["v"],"v":["v"],"":["v"]}', false),
  at("an index is not found in text", "spec[0]", '"[\\"v\\"]"', false),
  at("an index is not found in null", "spec[0]", "null", false),
  at("an index counts scalars and null", "spec[3]", '[1,"a",null,"v",{}]', true),
  at("an index beyond the end is missing", "spec[1]", '["v"]', false),
  at("an index beyond ten", "spec[11]", '[0,1,2,3,4,5,6,7,8,9,10,"v"]', true),
  at("indexes nest", "spec[0][1]", '[["a","v"]]', true),
  at("an index goes on", "spec[1].a[0].b", '[0,{"a":[{"b":"v"}]}]', true),
  at("an index does not look into the next element", "spec[0].a", '[{"b":1},{"a":"v"}]', false),
  at("an index in a quoted key's value", 'spec["x.y"][0]', '{"x.y":["v"]}', true),
  judged("a null element exists", { path: "spec[1]", exists: true }, "[0,null]", true),
  judged("a null element is null", { path: "spec[0]", equals: null }, "[null]", true),
  judged(
    "an element that is an object with an empty key is no text",
    { path: "spec[0]", matches: ".*" },
    '[{"":"x"}]',
    false,
  ),
  judged("an array of arrays holds no number", { path: "spec[0]", greaterThan: 0 }, "[[5]]", false),
  judged("elements keep their type", { path: "spec[0]", equals: 5 }, '["5"]', false),
  top("a member named as the event's own is the object's", { path: "type", equals: "v" }, '"type":"v"', true),
  top("the event's own type is not looked at", { path: "type", equals: "ADD" }, "", false),
  top("the event's own resource is not looked at", { path: "resource", exists: true }, "", false),
  top("a member named body", { path: "body.a", equals: "v" }, '"body":{"a":"v"}', true),
  top("a member named oldBody", { path: "oldBody", exists: true }, "", false),
  top("an unusual member at the top", { path: '["a.b"]', equals: "v" }, '"a.b":"v"', true),
  top("a digit member at the top", { path: '["0"]', equals: "v" }, '"0":"v"', true),
  top("an empty member at the top", { path: '[""]', equals: "v" }, '"":"v"', true),
  top("Obj and Key are members like others", { path: "Obj.metadata.name", exists: true }, '"Key":"k"', false),
  top("a value beside the metadata of Obj", { path: "a", equals: "v" }, '"Obj":{"metadata":{},"a":"no"},"a":"v"', true),
];

function top(name: string, condition: object, members: string, holds: boolean): Row {
  return {
    name,
    rule: onWidgets({ eventTypes: ["ADDED"], when: [condition] }),
    change: add(thing(members)),
    want: holds ? ["added"] : [],
  };
}

function keyed(name: string, key: string, members: string, holds: boolean): Row {
  return at(name, `spec[${JSON.stringify(key)}]`, `{${members}}`, holds);
}

function at(name: string, path: string, spec: string, holds: boolean): Row {
  return judged(name, { path, equals: "v" }, spec, holds);
}

function judged(name: string, condition: object, spec: string, holds: boolean): Row {
  return {
    name,
    rule: onWidgets({ eventTypes: ["ADDED"], when: [condition] }),
    change: add(thing(`"spec":${spec}`)),
    want: holds ? ["added"] : [],
  };
}
