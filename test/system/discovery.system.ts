import { tmpdir } from "node:os";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, kindTable, readApiResources, supportedVersions, type ApiResources } from "rule-compiler";
import { beforeAll, expect, it } from "vitest";
import { runOk } from "../support/run.ts";

// The discovery documents that Kubernetes keeps in its source: what its API server answers with every API switched on.
let folder: string;

beforeAll(() => {
  const { stdout } = runOk(
    "go",
    ["mod", "download", "-json", `k8s.io/kubernetes@v${supportedVersions.kubernetes.known}`],
    {
      cwd: tmpdir(),
      env: { ...process.env, GOWORK: "off" },
    },
  );
  folder = join((JSON.parse(stdout) as { readonly Dir: string }).Dir, "api/discovery");
});

function told(names: readonly string[]): ApiResources {
  const files = names.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const { apiResources, diagnostics } = readApiResources(files);
  expect(diagnostics).toEqual([]);
  if (!apiResources) throw new Error(`${names.join(", ")} tell nothing`);
  return apiResources;
}

const forms: readonly { readonly form: string; readonly names: () => readonly string[] }[] = [
  { form: "one aggregated document", names: () => ["aggregated_v2.json", "api__v1.json"] },
  { form: "a document for each version", names: () => readdirSync(folder).filter((name) => /__v\d/.test(name)) },
];

it.each(forms)("finds Kubernetes' own kinds in what Kubernetes answers with $form, and no other", ({ names }) => {
  const apiResources = told(names());
  const own = kindTable({}).all();
  expect(new Set(kindTable({ apiResources }).all())).toEqual(new Set(own));
  expect(apiResources.kinds).toHaveLength(own.length);
});

it("takes what is not among them for missing", () => {
  const kinds = kindTable({ apiResources: told(["aggregated_v2.json", "api__v1.json"]) });
  const rule = { id: "a", group: "example.com", version: "v1", resource: "widgets", scope: "Cluster", matchAll: true };
  const { diagnostics } = compile({ sources: [{ path: "rules.json", text: JSON.stringify([rule]) }], kinds });
  expect(diagnostics.map(({ code }) => code)).toEqual(["RESOURCE_UNKNOWN"]);
});
