import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { processHost } from "../../src/cli/host.ts";
import { run } from "../../src/cli/run.ts";
import { printApiResources } from "../../src/knowledge/api-resources-file.ts";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import { customKind } from "../support/custom-kind.ts";
import { memoryHost, type MemoryFile } from "../support/memory-host.ts";
import { definition } from "../validate/table-crds.ts";

const widgets = (version: string) =>
  `[{"id": "a", "group": "example.com", "version": "${version}", "resource": "widgets", "namespaces": ["x"]}]`;
const files = {
  "rules.json": widgets("v1"),
  "old.json": widgets("v1beta1"),
  "crds.yaml": definition(),
  "broken.yaml": definition({ scope: "  scope: nowhere" }),
  "deployment.yaml": "apiVersion: apps/v1\nkind: Deployment\n",
  "cluster.json": printApiResources({
    incomplete: [],
    kinds: [...builtinKinds.all(), customKind({ resource: "widgets", kind: "Widget", singular: "widget" })],
  }),
  "empty.json": printApiResources({ incomplete: [], kinds: [] }),
};

async function tell(line: string, given: Readonly<Record<string, MemoryFile>> = files) {
  const host = memoryHost(given);
  const code = await run(line.split(" "), host);
  return { code, err: host.err(), codes: [...host.err().matchAll(/ ([A-Z_]{5,}):/g)].map(([, found = ""]) => found) };
}

const cases: readonly { given: string; code: number; codes: readonly string[] }[] = [
  { given: "check rules.json", code: 1, codes: ["SCOPE_UNKNOWN", "RESOURCE_UNKNOWN"] },
  { given: "check rules.json --crds crds.yaml", code: 0, codes: [] },
  { given: "check rules.json --api-resources cluster.json", code: 0, codes: [] },
  { given: "check rules.json --api-resources empty.json --crds crds.yaml", code: 0, codes: [] },
  { given: "check rules.json --api-resources empty.json", code: 1, codes: ["SCOPE_UNKNOWN", "RESOURCE_UNKNOWN"] },
  { given: "check old.json --crds crds.yaml", code: 1, codes: ["VERSION_NOT_SERVED"] },
  { given: "check rules.json --crds deployment.yaml --crds crds.yaml", code: 0, codes: ["CRD_NONE"] },
  { given: "check rules.json --crds missing.yaml", code: 1, codes: ["INPUT_UNREADABLE"] },
  { given: "check rules.json --crds none-*.yaml", code: 1, codes: ["NO_INPUT_FILES"] },
  { given: "check rules.json --api-resources missing.json", code: 1, codes: ["INPUT_UNREADABLE"] },
  { given: "check rules.json --api-resources rules.json", code: 1, codes: ["API_RESOURCES_OTHER"] },
  { given: "check rules.json --crds crds.yaml --max-input 200", code: 1, codes: ["INPUT_TOO_LARGE"] },
  { given: "check rules.json --crds -", code: 0, codes: [] },
];

it.each(cases)("answers `$given` with $code and $codes", async ({ given, code, codes }) => {
  const told = await tell(given, { ...files, "-": definition() });
  expect(told.code).toBe(code);
  expect(told.codes.toSorted()).toEqual(codes.toSorted());
});

it("blames no rule for a definition that does not read", async () => {
  const { code, codes } = await tell("check rules.json --crds broken.yaml");
  expect({ code, codes }).toEqual({ code: 1, codes: ["CRD_INVALID"] });
});

it("never overwrites a file that tells about kinds", async () => {
  for (const option of ["--crds crds.yaml --out crds.yaml", "--api-resources cluster.json --out cluster.json"]) {
    const { code, err } = await tell(`build rules.json ${option}`);
    expect(code).toBe(2);
    expect(err).toContain("is one of the inputs and would be overwritten");
  }
});

const folder = mkdtempSync(join(tmpdir(), "read-kinds-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("reads folders, and those below with --recursive", async () => {
  mkdirSync(join(folder, "crds/more"), { recursive: true });
  writeFileSync(join(folder, "rules.json"), files["rules.json"]);
  writeFileSync(join(folder, "crds/deployment.yaml"), files["deployment.yaml"]);
  writeFileSync(join(folder, "crds/more/crds.yaml"), files["crds.yaml"]);
  const told: string[] = [];
  const host = { ...processHost(), env: {}, stderr: (text: string) => void told.push(text) };
  const arguments_ = ["check", join(folder, "rules.json"), "--crds", join(folder, "crds")];
  expect(await run(arguments_, host)).toBe(1);
  expect(told.join("")).toContain("SCOPE_UNKNOWN");
  expect(await run([...arguments_, "-R", "-q"], host)).toBe(0);
});
