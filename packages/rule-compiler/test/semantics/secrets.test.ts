import fc from "fast-check";
import { expect, it } from "vitest";
import type { JsonObject } from "../../src/json/json.ts";
import { changeBetween, type ObjectChange } from "../../src/semantics/change.ts";
import { printPath } from "../../src/language/path-print.ts";
import { arbitraryPath } from "../support/arbitrary-conditions.ts";
import { judged, ruleOf } from "./judging.ts";

const secretValue = "aHVudGVyMg==";

const secret = (more: JsonObject = {}): JsonObject => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: {
    uid: "u1",
    name: "x",
    namespace: "shop",
    labels: { b: "2", a: "<1>" },
    annotations: { "kubectl.kubernetes.io/last-applied-configuration": secretValue },
    managedFields: [{ manager: secretValue }],
    ...more,
  },
  type: "Opaque",
  data: { password: secretValue, nested: { password: secretValue } },
  stringData: { password: secretValue },
});

it("hands on of a Secret what may be handed on, in one order, and nothing else", () => {
  const event = (fields: object): string | undefined =>
    judged(ruleOf({ resource: "secrets", ...fields }), { kind: "created", new: secret({ generation: null }) })[0]
      ?.event;
  expect(event({})).toBe(
    '{"eventType":"added","ruleID":"r","objects":[{"apiVersion":"v1","kind":"Secret","metadata":{"name":"x",' +
      '"namespace":"shop","uid":"u1","generation":null,"labels":{"a":"\\u003c1\\u003e","b":"2"}},"type":"Opaque"}]}',
  );
  expect(event({ secretData: "include" })).toContain(secretValue);
});

it("marks events that hold values of Secrets", () => {
  const confidential = (fields: object, object: JsonObject): unknown =>
    judged(ruleOf(fields), { kind: "created", new: object })[0]?.confidential;
  expect(confidential({ resource: "secrets" }, secret())).toBeUndefined();
  expect(confidential({ resource: "secrets", secretData: "include" }, secret())).toBe(true);
  expect(confidential({}, { kind: "ConfigMap", apiVersion: "v1", metadata: {} })).toBeUndefined();
});

const operators: readonly object[] = [
  { equals: secretValue },
  { notEquals: secretValue },
  { in: ["a", secretValue] },
  { notIn: [secretValue] },
  { matches: "aHVudGVyMg==" },
  { notMatches: "aHVudGVyMg==" },
  { exists: true },
  { changed: true },
  { changed: { from: secretValue } },
  { changed: { from: "x", to: secretValue } },
];

const secretPath = fc.oneof(
  fc.constantFrom("data.password", "data", "stringData.password", "data.nested", "data.nested.password", "metadata"),
  fc.constantFrom('metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"]', "metadata.annotations"),
  fc.constantFrom("metadata.managedFields[0].manager", "metadata.managedFields", "metadata.managedFields[0]"),
  arbitraryPath.map(printPath),
);

it("shows no value of a Secret in any check, whether the rule is about Secrets or not", () => {
  const rule = fc.record({
    resource: fc.constantFrom("secrets", "configmaps"),
    when: fc.array(
      fc.tuple(secretPath, fc.constantFrom(...operators)).map(([path, operator]) => ({ path, ...operator })),
      { minLength: 1, maxLength: 4 },
    ),
    updatesOn: fc.array(secretPath, { maxLength: 2 }),
    secretData: fc.boolean(),
  });
  const states = fc.constantFrom<readonly ObjectChange[]>(
    [changeBetween({ new: secret() })],
    [changeBetween({ old: secret() })],
    [changeBetween({ old: secret(), new: { ...secret(), data: { password: `${secretValue}x` } } })],
    [{ kind: "updated", old: undefined, new: secret() }],
  );
  fc.assert(
    fc.property(rule, states, ({ secretData, resource, ...rest }, [change]) => {
      const include = secretData && resource === "secrets" ? { secretData: "include" } : {};
      for (const { checks, event } of judged(ruleOf({ ...rest, resource, ...include }), change as ObjectChange)) {
        const texts = checks.flatMap(({ expected, actual }) => [expected, actual]);
        expect(texts.filter((text) => text.includes("aHVudGVyMg"))).toEqual([]);
        const handedOn = resource === "secrets" && !secretData ? event : undefined;
        expect(handedOn ?? "").not.toContain("aHVudGVyMg");
      }
    }),
    { numRuns: 500 },
  );
});

it("shows of a Secret what its rules hand on, and whether there is a value", () => {
  const rule = ruleOf({
    resource: "secrets",
    when: [
      { path: "type", equals: "Opaque" },
      { path: "metadata.labels.a", exists: true },
      { path: "data.password", equals: "x" },
      { path: "data.other", exists: false },
      { path: "data.password", changed: true },
    ],
  });
  const change: ObjectChange = { kind: "updated", old: { ...secret(), data: {} }, new: secret() };
  const [, modified] = judged(rule, change);
  const checks = (modified?.checks ?? []).filter(({ what }) => what === "when");
  expect(checks.map(({ expected, actual }) => `${expected} | ${actual}`)).toEqual([
    'equals "Opaque" | "Opaque"',
    'exists | "<1>"',
    "equals (not shown) | (not shown)",
    "is missing | missing",
    "changed | from missing to (not shown)",
  ]);
});
