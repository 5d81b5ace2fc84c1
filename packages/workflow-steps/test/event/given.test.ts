import { expect, it } from "vitest";
import { base64, envelope, openEnvelope, pod, read, request, resourceEvent } from "./shapes.ts";

const unknown = "the event has none of the forms that are known: it is";

it.each<readonly [string, string, string]>([
  ["empty", "", "the event is empty"],
  ["blank", " \n\t", "the event is empty"],
  ["null", "null", `${unknown} null`],
  ["true", "true", `${unknown} a boolean`],
  ["a number", "1234", `${unknown} a number`],
  ["a text", '"abcd"', `${unknown} a string`],
  ["a list", '[{"eventType":"added"}]', `${unknown} a list`],
  ["an object without keys", "{}", `${unknown} an object without keys`],
  ["null in base64", base64("null"), `${unknown} null`],
  ["an unknown object", '{"kind":"Pod","token":"s3cret"}', `${unknown} an object with the keys kind, token`],
  [
    "an object with keys that are texts of somebody",
    JSON.stringify({ a: 1, "$(id)": 1, "x\ny": 1, ["k".repeat(41)]: 1 }),
    `${unknown} an object with the keys a and 3 more`,
  ],
  ["an object with keys that cannot be shown", '{"$(id)":1,"; rm -rf /":2}', `${unknown} an object with 2 keys`],
  [
    "an object with many keys",
    JSON.stringify(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`k${at}`, at]))),
    `${unknown} an object with the keys k0, k1, k2, k3, k4, k5, k6, k7, k8, k9 and 2 more`,
  ],
  [
    "keys of a prototype",
    '{"__proto__":{"eventType":1,"ruleID":1,"objects":1}}',
    `${unknown} an object with the keys __proto__`,
  ],
  ["cut off", envelope(resourceEvent("ADD", pod())).slice(0, -5), "the event begins like JSON, and is none"],
  ["a text that is cut off", '"abcd', "the event begins like JSON, and is none"],
  ["two objects", "{}{}", "the event begins like JSON, and is none"],
  ["with a comma too much", '{"a":1,}', "the event begins like JSON, and is none"],
  ["JSON behind a byte order mark", "\ufeff{}", "the event is neither JSON nor base64"],
  ["a command", "$(id)", "the event is neither JSON nor base64"],
  ["base64 that is cut off", base64('{"a":12}').slice(0, -3), "the event is neither JSON nor base64"],
  ["base64 with bits too many", "e31=", "the event is neither JSON nor base64"],
  ["base64 of something", base64("hello"), "what the event holds in base64 is not JSON"],
  [
    "base64 of base64",
    base64(base64(envelope(resourceEvent("ADD", pod())))),
    "what the event holds in base64 is not JSON",
  ],
  ["base64 of bytes", base64(new Uint8Array([0xed, 0xa0, 0x80])), "what the event holds in base64 is not UTF-8"],
  ["base64 of a byte order mark", base64("\ufeff{}"), "what the event holds in base64 is not JSON"],
])("takes no event that is %s", (_, text, problem) => {
  expect(read(text)).toEqual({ problem });
});

it("reads base64 over several lines, as the program base64 writes it", () => {
  const text = base64(envelope(resourceEvent("ADD", pod())));
  expect(read(text.replaceAll(/.{76}/g, "$&\n"))).toMatchObject({ kind: "resource" });
  expect(read(`${text}\r\n`)).toMatchObject({ kind: "resource" });
});

it("reads an event of a megabyte, and no larger one", () => {
  const filled = (bytes: number): string => {
    const rest = request('{"x":""}');
    return request(`{"x":"${"x".repeat(bytes - rest.length)}"}`);
  };
  expect(read(filled(1_048_576))).toMatchObject({ kind: "other" });
  expect(read(filled(1_048_577))).toEqual({
    problem: "the event has 1048577 bytes, and no more than 1048576 are read",
  });
  const wide = request(`{"x":"${"ü".repeat(600_000)}"}`);
  expect(read(wide)).toHaveProperty("problem", expect.stringContaining("no more than 1048576 are read") as string);
});

it("reads what is nested 200 levels deep, and nothing deeper", () => {
  const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
  const deep = "the event is nested more than 200 levels deep";
  expect(read(request(nested(199)))).toMatchObject({ kind: "other", text: nested(199) });
  expect(read(request(nested(200)))).toEqual({ problem: deep });
  expect(read(nested(400_000))).toEqual({ problem: deep });
  expect(read('{"a":'.repeat(150_000))).toEqual({ problem: "the event begins like JSON, and is none" });
  expect(read(base64(`${'{"a":'.repeat(300)}1${"}".repeat(300)}`))).toEqual({
    problem: "what the event holds in base64 is nested more than 200 levels deep",
  });
  expect(read(envelope(request(nested(200))))).toEqual({
    problem: "the data of Argo's event is nested more than 200 levels deep",
  });
});

it.each<readonly [string, string]>([
  ["at the top", '{"header":{},"body":1,"body":2}'],
  ["in escapes", '{"header":{},"body":1,"bod\\u0079":2}'],
  ["in the object", openEnvelope(resourceEvent("ADD", '{"metadata":{"name":"a","name":"b"}}'))],
  ["in a list", request('[{"a":1, "a" : 2}]')],
  ["of a prototype", request('{"__proto__":1,"__proto__":2}')],
])("takes no event with a key that stands twice %s", (_, text) => {
  // A Sensor's filter judges the first, and the step would act on the last.
  expect(read(text)).toEqual({ problem: "the event has an object with a key that stands there twice" });
});

it("takes keys that stand in different objects, and texts that look like keys", () => {
  const body = '{"a":{"a":[{"a":1},{"a":"a"},"a","a"]},"b":"a","c":"\\"a\\":","d":{}}';
  expect(read(request(body))).toMatchObject({ text: body });
});
