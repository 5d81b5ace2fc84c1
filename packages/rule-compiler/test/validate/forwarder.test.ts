import { configSchema } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { rule } from "../bad-input/row.ts";

const named = {
  url: "https://forwarder.example",
  clientCertSecret: { name: "sensor", key: "tls.crt" },
  clientKeySecret: { name: "sensor", key: "tls.key" },
};

const missing = (key: string, auth: string): string =>
  `CONFIG_MISSING the configuration lacks "forwarder.${key}", which is needed because Sensors show a certificate where forwarder.auth is "${auth}"`;

it.each([
  { forwarder: {}, want: [] },
  { forwarder: { auth: "none" }, want: [] },
  { forwarder: { ...named, auth: "certificate" }, want: [] },
  { forwarder: { ...named, auth: "both" }, want: [] },
  {
    forwarder: { auth: "both", clientCaPath: "/ca" },
    want: [missing("clientCertSecret", "both"), missing("clientKeySecret", "both")],
  },
  {
    forwarder: { auth: "certificate", url: named.url },
    want: [missing("clientCertSecret", "certificate"), missing("clientKeySecret", "certificate")],
  },
] as const)("wants the Secrets that Sensors need for $forwarder, once for all rules", ({ forwarder, want }) => {
  const text = (id: string): string => rule("").replace('"r"', JSON.stringify(id));
  const sources = ["a", "b"].map((id) => ({ path: `${id}.json`, text: text(id) }));
  const { diagnostics, objects } = compile({ sources, config: configSchema.parse({ forwarder }) });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual(want);
  expect(objects.length > 0).toBe(want.length === 0);
});
