import { join } from "node:path";
import { configKeys } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const files = {
  "team/config.yaml": `name: shop
JWTToken: s3cr3t
requeueDelay: 10s
pods:
  step:
    tolerations: [{ key: batch, operator: Exists }]
    annotations:
      note: "a text that is longer than the column of values, with \\u001b[31m in it"
`,
};
const env = { ER_K8S_REQUEUEDELAY: "20s", ER_K8S_FORWARDER_URL: "https://forwarder.example", ER_K8S_LOGVERBOSITY: "2" };
const given = ["--config", "team/config.yaml", "--event-bus", "main", "--set", "limits.sensorBytes=50000"];

async function print(...more: readonly string[]): Promise<string> {
  const host = memoryHost(files, { env });
  expect(await run(["config", ...given, ...more], host)).toBe(0);
  return host.out();
}

it.each(["text", "yaml", "json"])("prints values and where they come from as %s", async (notation) => {
  // Stale, and meant to be? pnpm vitest run packages/rule-compiler/test/cli/config.test.ts -u
  await expect(await print("-o", notation)).toMatchFileSnapshot(
    join(import.meta.dirname, `goldens/config.${notation}.txt`),
  );
});

it("prints the same data in all notations, and of a token only that it is set", async () => {
  const [text, yaml, json] = await Promise.all(["text", "yaml", "json"].map((notation) => print("-o", notation)));
  const data = JSON.parse(json ?? "") as readonly { key: string; set?: boolean; value?: unknown }[];
  expect(parse(yaml ?? "")).toEqual(data);
  const lines = (text ?? "").split("\n").slice(1, -1);
  expect(lines.map((line) => line.split(" ")[0])).toEqual(data.map(({ key }) => key));
  expect(data.find(({ key }) => key === "jwtToken")).toEqual({
    key: "jwtToken",
    set: true,
    from: { kind: "file", path: "team/config.yaml", line: 2, column: 1 },
  });
  expect([text, yaml, json].join("")).not.toContain("s3cr3t");
  expect([text, yaml, json].join("")).not.toContain("\u001b");
});

it("prints every key that has a value without being given", async () => {
  const host = memoryHost({});
  expect(await run(["config", "--no-ambient", "-o", "json"], host)).toBe(0);
  const keys = (JSON.parse(host.out()) as readonly { key: string; from: unknown }[]).map(({ key }) => key);
  const known = configKeys.map(({ name }) => name);
  expect(keys).toEqual(known.filter((name) => keys.includes(name)));
  expect(keys).toEqual(expect.arrayContaining(["jwtToken", "pods.step.resources.requests.cpu"]));
});
