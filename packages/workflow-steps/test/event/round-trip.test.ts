import { classOfRoute, routeKinds, type RouteKind } from "@argo-rules/contracts/steps";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isBad } from "../../src/event/bad-event.ts";
import { base64, envelope, openEnvelope, pod, podSubject, read, request, resourceEvent, ruleId } from "./shapes.ts";

// Whatever an event holds comes out of each form as it went in, character by character.

const hostile = [
  '"; rm -rf /"',
  "$(id)",
  "`id`",
  "{{workflow.name}}",
  "{{=sprig.env('HOME')}}",
  "-rf",
  "a\nb\r\n",
  "\u2028\u2029",
  "\u0000",
  "\ud800",
  "</script>",
  "__proto__",
  "constructor",
  '\\"',
  "ü🙂",
];

/** A string as JSON, with some of its characters as escapes. */
const stringText: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 8 })), fc.boolean())
  .map(([text, escaped]) => {
    const json = JSON.stringify(text);
    // As Go writes it.
    return escaped
      ? json.replaceAll(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`)
      : json;
  });

const numberText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("9007199254740993", "-0", "-0.0", "1.0", "1e400", "1E-7", "12345678901234567890.10", "0.1e+2"),
  fc.bigInt().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => JSON.stringify(one)),
);

const blanks = fc.constantFrom("", "", "", " ", "\n  ", "\t\r\n");

/** An object as JSON, each key once. */
function objectText(value: fc.Arbitrary<string>, first = ""): fc.Arbitrary<string> {
  const member = fc.tuple(stringText, blanks, value, blanks);
  return fc
    .uniqueArray(member, { maxLength: 5, selector: ([key]) => JSON.parse(key) as string })
    .map((members) => [first, ...members.map(([key, before, one, after]) => `${key}${before}:${one}${after}`)])
    .map((members) => `{${members.filter((one) => one !== "").join(",")}}`);
}

const { value: valueText } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(stringText, numberText, fc.constantFrom("null", "true", "false")),
    fc.tuple(fc.array(tie("value"), { maxLength: 4 }), blanks).map(([items, blank]) => `[${items.join(`,${blank}`)}]`),
    objectText(tie("value")),
  ),
}));

/** A pod with anything in it, beside its identity. */
const podText: fc.Arbitrary<string> = objectText(valueText).map((more) => `${pod().slice(0, -1)},"spec":${more}}`);

const runs = { numRuns: 400 };

/** The data of Argo's event for a route, with a pod that it is about and another state of it. */
function dataOf(route: RouteKind, object: string, other: string): string {
  switch (route) {
    case "added":
      return resourceEvent("ADD", object);
    case "deleted":
      return resourceEvent("DELETE", object);
    case "left":
      return resourceEvent("UPDATE", other, object);
    case "entered":
    case "modified":
      return resourceEvent("UPDATE", object, other);
  }
}

it("hands objects on out of each form and by each route", () => {
  fc.assert(
    fc.property(podText, podText, fc.constantFrom(...routeKinds), (object, other, route) => {
      const objects = route === "modified" ? [other, object] : [object];
      const head = `"eventType":"${classOfRoute[route]}","ruleID":"${ruleId}"`;
      const text = `{${head},"objects":[${objects.join(",")}]}`;
      const data = dataOf(route, object, other);
      const late = resourceEvent("DELETE", `{"Key":"shop/web-0","Obj":${object}}`);
      const forms = [data, envelope(data), openEnvelope(data), text, ...(route === "deleted" ? [envelope(late)] : [])];
      for (const form of forms.flatMap((one) => [one, base64(one)])) {
        expect(read(form, route)).toEqual({ kind: "resource", text, subject: podSubject, happenedAt: undefined });
      }
    }),
    runs,
  );
});

it("hands bodies of requests on", () => {
  fc.assert(
    fc.property(valueText, (body) => {
      for (const form of [request(body), envelope(request(body)), openEnvelope(request(body))]) {
        const got = read(form);
        expect(isBad(got) ? got : got.text).toBe(body);
      }
    }),
    runs,
  );
});

it("hands alerts on, in requests and CloudEvents", () => {
  const head = '"rule":"r","priority":"Notice","time":"2026-11-22T03:00:00Z"';
  fc.assert(
    fc.property(objectText(valueText, '"k8s.ns.name":"shop","k8s.pod.name":"web-0"'), (fields) => {
      const text = `{${head},"output_fields":${fields}}`;
      const cloudEvent = `{"specversion":"1.0","id":"1","source":"s","type":"t","data":${text}}`;
      for (const form of [text, request(text), envelope(request(text)), envelope(request(cloudEvent))]) {
        expect(read(form)).toMatchObject({ kind: "falco", text, subject: { namespace: "shop", name: "web-0" } });
      }
    }),
    runs,
  );
});

it("takes whatever text, and never throws or shows a value of it", () => {
  const secret = "s3cret-value";
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    valueText,
    valueText.map((one) => base64(one)),
    fc.uint8Array().map((bytes) => base64(bytes)),
    objectText(fc.constant(`"${secret}"`)),
    fc
      .tuple(fc.constantFrom(envelope, openEnvelope, request), objectText(fc.constant(`"${secret}"`)))
      .map(([form, one]) => form(one)),
    fc
      .uniqueArray(fc.constantFrom("eventType", "ruleID", "objects", "reference", "header", "body", "context", "data"))
      .chain((keys) => fc.tuple(...keys.map((key) => valueText.map((one) => `"${key}":${one}`))))
      .map((members) => `{${members.join(",")}}`),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...routeKinds), (text, route) => {
      const got = read(text, route);
      const [problem, handedOn] = isBad(got) ? [got.problem, "{}"] : ["", got.text];
      expect(problem).not.toContain(secret);
      expect(JSON.parse(handedOn)).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});
